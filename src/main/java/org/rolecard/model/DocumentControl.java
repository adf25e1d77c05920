package org.rolecard.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What document control asks for, as ISO 9001 users keep it.
 *
 * @param code the document's code
 * @param revision the revision, as text
 * @param effectiveDate since when it is in force
 */
public record DocumentControl(Optional<String> code, Optional<String> revision, Optional<LocalDate> effectiveDate) {}
