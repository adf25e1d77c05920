package org.rolecard.problem;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** Nothing is written for the role. */
    ERROR,
    /** Worth a look; an error where the user is strict. */
    WARNING,
    /** Worth knowing; nothing need be done. */
    INFO;

    /** The word for it in a message. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
