package org.rolecard.model;

import java.util.List;
import java.util.Optional;

/**
 * The employer, as documents show it.
 *
 * @param name the company's name
 * @param logo name of a PNG or JPEG file beside the company file
 * @param address where it is
 * @param benefits what it offers
 * @param howToApply how one applies
 * @param equalOpportunity that all are welcome, as postings say it
 * @param privacyNotice what becomes of applicants' personal data, as postings say it
 * @param website the company's own site, an absolute address
 * @param logoUrl where the logo stands on the web, an absolute address
 * @param scale the scale that scorecards are scored on, by name; five levels where none is named
 * @param approvalLines who signs a job description, in order
 */
public record Company(
        Optional<LocalizedText> name,
        Optional<String> logo,
        Optional<LocalizedText> address,
        List<LocalizedText> benefits,
        Optional<LocalizedText> howToApply,
        Optional<LocalizedText> equalOpportunity,
        Optional<LocalizedText> privacyNotice,
        Optional<String> website,
        Optional<String> logoUrl,
        Optional<String> scale,
        List<LocalizedText> approvalLines) {
    /** Copies the lists. */
    public Company {
        benefits = List.copyOf(benefits);
        approvalLines = List.copyOf(approvalLines);
    }

    /** No company file: documents without a letterhead. */
    public static Company unknown() {
        return new Company(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
