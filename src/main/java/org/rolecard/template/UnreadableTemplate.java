package org.rolecard.template;

import java.io.IOException;
import org.rolecard.problem.Problem;

/** Carries a problem of a template's file through FreeMarker. */
final class UnreadableTemplate extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableTemplate(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
