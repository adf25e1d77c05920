package org.rolecard.problem;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** Nothing is written for the role. */
    ERROR,
    /** Worth a look. */
    WARNING;

    /** The word for it in a message. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
