package org.rolecard.model;

import java.util.Optional;

/**
 * Where a place of work is, in parts, as job search engines want it.
 *
 * @param street number, street and subdistrict
 * @param locality district or town
 * @param region province
 * @param postalCode postal code
 * @param country ISO 3166-1 alpha-2
 */
public record Address(
        Optional<LocalizedText> street,
        Optional<LocalizedText> locality,
        Optional<LocalizedText> region,
        Optional<String> postalCode,
        String country) {
    /** The country of an address that names none. */
    public static final String THAILAND = "TH";
}
