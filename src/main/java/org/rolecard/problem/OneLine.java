package org.rolecard.problem;

import java.util.regex.Pattern;

/**
 * Texts of other people, such as names of files, as they are shown on one line of a terminal: what would begin another
 * line, turn the direction of reading, or tell the terminal to do something, is kept away from it.
 */
public final class OneLine {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}]");

    private OneLine() {}

    /** The text with a sign in place of each such character. */
    public static String of(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }
}
