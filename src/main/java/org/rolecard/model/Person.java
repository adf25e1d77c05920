package org.rolecard.model;

import java.util.Optional;

/**
 * Whose scorecard it is; what is not known is left to be filled in by hand.
 *
 * @param id employee number
 * @param name full name
 * @param position position, in the company's own words
 * @param department department
 * @param reviewer who reviews
 * @param period what time the figures are of
 */
public record Person(
        Optional<String> id,
        Optional<String> name,
        Optional<String> position,
        Optional<String> department,
        Optional<String> reviewer,
        Optional<String> period) {
    /** Nobody yet: an empty form. */
    public static Person nobody() {
        return new Person(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
