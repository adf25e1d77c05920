package org.rolecard.build;

import java.util.List;
import org.rolecard.problem.Problem;
import org.rolecard.reading.ReadFile;

/** Something that all documents need, such as the style, has errors. */
public final class InputFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InputFault(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    InputFault(Problem problem) {
        this(List.of(problem));
    }

    /** What was read, if there is nothing wrong with it. */
    static <T> T valueOf(ReadFile<T> read) throws InputFault {
        if (read.anyError()) {
            throw new InputFault(read.problems());
        }
        return read.value();
    }

    /** What is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
