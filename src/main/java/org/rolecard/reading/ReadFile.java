package org.rolecard.reading;

import java.util.List;
import org.rolecard.problem.Problem;
import org.rolecard.problem.ProblemOrder;
import org.rolecard.problem.Severity;

/**
 * What came of reading a file.
 *
 * @param <T> what the file defines
 * @param value what it says; where it has errors, with stand-ins for what could not be read
 * @param places where its values stand
 * @param faults what is wrong with its structure
 */
public record ReadFile<T>(T value, Places places, List<Fault> faults) {
    /** Copies the list. */
    public ReadFile {
        faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of places. */
    public List<Problem> problems() {
        return faults.stream().map(Fault::problem).sorted(ProblemOrder.BY_PLACE).toList();
    }

    /** Whether anything in it keeps it from being used. */
    public boolean anyError() {
        return faults.stream().anyMatch(f -> f.problem().severity() == Severity.ERROR);
    }
}
