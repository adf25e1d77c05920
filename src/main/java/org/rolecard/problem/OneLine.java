package org.rolecard.problem;

import java.util.regex.Pattern;

/**
 * Texts of other people, such as names of files, as they are shown on one line of a terminal: what would begin another
 * line, turn the direction of reading, or tell the terminal to do something, is kept away from it.
 */
public final class OneLine {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}]");

    /** In characters: longer than nearly all paths and lists of names, and some lines of a terminal. */
    private static final int LONGEST = 500;

    private OneLine() {}

    /** The text with a sign in place of each such character. */
    public static String of(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** The same, and no more of it than a reader takes in; cut before no mark that belongs to a letter. */
    public static String shortened(String text) {
        String line = of(text);
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST);
        while (end > 0 && Character.getType(line.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end) + "…";
    }
}
