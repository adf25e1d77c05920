package org.rolecard.source;

import java.util.List;

/**
 * A text file's name, as it is shown to the user, and its text.
 *
 * @param name the path to show
 * @param text the text, decoded
 */
public record SourceText(String name, String text) {
    private static final String LINE_END = "\r\n|\r|\n";

    /** How many lines it has; an end after the last one begins another. */
    int lines() {
        return text.split(LINE_END, -1).length;
    }

    /** A line of it, from 1, without its end; empty where there is none. */
    public String line(int number) {
        List<String> lines = List.of(text.split(LINE_END, -1));
        return number <= lines.size() ? lines.get(number - 1) : "";
    }
}
