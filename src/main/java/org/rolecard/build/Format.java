package org.rolecard.build;

import java.util.Locale;

/** A format that documents are built in. */
public enum Format {
    /** Markdown. */
    MD,
    /** A web page, complete in itself. */
    HTML,
    /** Pages to print. */
    PDF,
    /** A Word file to edit. */
    DOCX,
    /** A spreadsheet that computes; of scorecards only. */
    XLSX;

    /** Whether there is such a file of a kind of document. */
    public boolean isOf(String kind) {
        return this != XLSX || kind.equals("scorecard");
    }

    /** What names it on the command line, and the ending of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
