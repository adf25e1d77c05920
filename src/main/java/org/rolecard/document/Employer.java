package org.rolecard.document;

import java.util.Optional;

/**
 * The employer.
 *
 * @param name its name
 * @param address where it is
 */
public record Employer(Optional<Text> name, Optional<Text> address) {}
