package org.rolecard.pdf;

import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;

/** A font that cannot be used. */
public final class FontFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    FontFault(String file, String message) {
        super(message);
        this.problem = Problem.error(Place.startOf(file), "font", message, "");
    }

    /** What is wrong, with the font's file. */
    public Problem problem() {
        return problem;
    }
}
