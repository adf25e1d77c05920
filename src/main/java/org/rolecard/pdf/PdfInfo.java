package org.rolecard.pdf;

import java.time.Instant;
import java.util.Optional;

/**
 * What a PDF says of itself.
 *
 * @param title its title
 * @param description what it is
 * @param language BCP 47 tag of its main language
 * @param author who issued it
 * @param created when; left out where no date was given, so that the same input gives the same bytes
 */
public record PdfInfo(
        String title, String description, String language, Optional<String> author, Optional<Instant> created) {}
