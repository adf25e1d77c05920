package org.rolecard.build;

import java.util.Arrays;
import java.util.List;
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
    XLSX,
    /** Plain text for job boards; of job postings only. */
    TXT,
    /** Data for job search engines; of job postings only. */
    JSONLD;

    /** Whether there is such a file of a kind of document. */
    public boolean isOf(String kind) {
        return switch (this) {
            case XLSX -> kind.equals("scorecard");
            case TXT, JSONLD -> kind.equals("job-posting");
            default -> true;
        };
    }

    /** The formats of documents about roles. */
    public static List<Format> ofRoles() {
        return Arrays.stream(values()).filter(f -> f != TXT && f != JSONLD).toList();
    }

    /** The formats of documents about openings. */
    public static List<Format> ofOpenings() {
        return Arrays.stream(values()).filter(f -> f != XLSX).toList();
    }

    /** What names it on the command line, and the ending of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
