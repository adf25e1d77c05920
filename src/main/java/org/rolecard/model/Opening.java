package org.rolecard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A vacancy: places to fill in a role. What the work is stands in the role, which outlives every opening.
 *
 * @param id the name of the opening's file, without its ending
 * @param role the role's id
 * @param positions how many places are to be filled
 * @param place where the work is done, in words
 * @param address where that is, in parts
 * @param remote whether the work is never done at a place of the employer's
 * @param salary what it pays
 * @param employment what kind of employment it is
 * @param workDays on which days
 * @param hours at which hours
 * @param start the first day of work
 * @param posted the day on which it is published
 * @param closing the last day to apply
 * @param teaser what applicants read first; the role's purpose where there is none
 * @param benefits what this opening offers beyond what the employer offers all
 * @param contact who applicants turn to
 * @param accepted findings of the checker that its authors accept, and why
 */
public record Opening(
        String id,
        String role,
        int positions,
        LocalizedText place,
        Optional<Address> address,
        boolean remote,
        Salary salary,
        Employment employment,
        Optional<LocalizedText> workDays,
        Optional<LocalizedText> hours,
        Optional<LocalDate> start,
        Optional<LocalDate> posted,
        Optional<LocalDate> closing,
        Optional<LocalizedText> teaser,
        List<LocalizedText> benefits,
        Contact contact,
        List<Acceptance> accepted) {
    /** Copies the lists. */
    public Opening {
        benefits = List.copyOf(benefits);
        accepted = List.copyOf(accepted);
    }
}
