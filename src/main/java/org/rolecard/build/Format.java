package org.rolecard.build;

import java.util.Locale;

/** A format that documents are built in. */
public enum Format {
    /** Markdown. */
    MD,
    /** A web page, complete in itself. */
    HTML,
    /** Pages to print. */
    PDF;

    /** What names it on the command line, and the ending of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
