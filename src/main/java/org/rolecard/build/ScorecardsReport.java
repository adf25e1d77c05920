package org.rolecard.build;

import java.util.List;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.source.FileTrouble;

/**
 * What came of a run over a list of people.
 *
 * @param people how many people the list has
 * @param refused how many of them were left out because of errors
 * @param written how many files were written
 * @param kept how many files were up to date
 * @param filledIn how many files somebody changed since they were made, and are left as they are
 * @param left folders of people who are not in the list
 * @param problems what is wrong, in the order of the list
 * @param troubles files that could not be read or written
 * @param faults files that could not be made by a fault of the program
 */
public record ScorecardsReport(
        int people,
        int refused,
        int written,
        int kept,
        int filledIn,
        List<String> left,
        List<Problem> problems,
        List<FileTrouble> troubles,
        List<DocumentFault> faults) {
    /** Copies the lists. */
    public ScorecardsReport {
        left = List.copyOf(left);
        problems = List.copyOf(problems);
        troubles = List.copyOf(troubles);
        faults = List.copyOf(faults);
    }

    /** Whether anything has an error. */
    public boolean anyError() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
