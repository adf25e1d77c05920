package org.rolecard.pdf;

import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.style.FontFace;

/** A font that cannot be used. */
public final class FontFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    FontFault(String file, String message) {
        super(message);
        this.problem = Problem.error(Place.startOf(file), "font", message, "");
    }

    static FontFault notAFont(FontFace face) {
        return new FontFault(face.file(), "this is not a TrueType font that can be embedded; use another .ttf file");
    }

    /** What is wrong, with the font's file. */
    public Problem problem() {
        return problem;
    }
}
