package org.rolecard.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds one. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds several. */
    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** All so far, in the order of their places. */
    public List<Problem> inOrder() {
        return found.stream().sorted(ProblemOrder.BY_PLACE).toList();
    }

    /** Whether there are none so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /** Whether none so far is in a line. */
    public boolean noneInLine(int line) {
        return found.stream().noneMatch(p -> p.place().line() == line);
    }

    /** Whether any of them is an error. */
    public boolean anyError() {
        return found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
