package org.rolecard.hostile;

/** White space aside, a text is the same wherever it shows: files wrap lines, and pages fold spaces. */
final class Shown {
    private Shown() {}

    /** A text of a file on one line, without spaces around it. */
    static String text(String text) {
        return stripped(text.replaceAll("\\s*\\R\\s*", " "));
    }

    /** As a page shows it: where several spaces are, one. */
    static String folded(String text) {
        return stripped(text.replaceAll("[ \\t\\n\\r\\f]+", " "));
    }

    /** No white space at all, nor what takes no room. */
    static String bare(String text) {
        return text.replaceAll("(?U)[\\s\\u200B\\u00AD]+", "");
    }

    private static String stripped(String text) {
        return text.replaceAll("(?U)^\\s+|\\s+$", "");
    }
}
