package org.rolecard.problem;

import java.util.Comparator;

/** The orders that problems are shown in. */
public final class ProblemOrder {
    /** By file, line and column. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem p) -> p.place().file())
            .thenComparingInt(p -> p.place().line())
            .thenComparingInt(p -> p.place().column());

    private ProblemOrder() {}
}
