package org.rolecard.pdf;

import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.style.FontFace;

/** A font that cannot be used. */
public final class FontFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Of a file; what is wrong, as a key of the message files. */
    FontFault(String file, String key, Object... arguments) {
        super(key);
        this.problem = Problem.error(Place.startOf(file), "font", Message.of(key, arguments), "");
    }

    static FontFault notAFont(FontFace face) {
        return new FontFault(face.file(), "font.broken");
    }

    /** What is wrong, with the font's file. */
    public Problem problem() {
        return problem;
    }
}
