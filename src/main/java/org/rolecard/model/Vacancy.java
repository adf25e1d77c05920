package org.rolecard.model;

/**
 * All that a posting is made of.
 *
 * @param opening the opening
 * @param role its role
 * @param company the employer
 */
public record Vacancy(Opening opening, Role role, Company company) {
    /** What applicants read first. */
    public LocalizedText teaser() {
        return opening.teaser().orElse(role.purpose());
    }
}
