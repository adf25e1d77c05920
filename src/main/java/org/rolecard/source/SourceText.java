package org.rolecard.source;

import java.util.ArrayList;
import java.util.List;

/** A text file's name, as it is shown to the user, and its text. */
public final class SourceText {
    private final String name;
    private final String text;
    private List<String> lines = List.of();

    /**
     * A file that was read.
     *
     * @param name the path to show
     * @param text the text, decoded
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The path to show. */
    public String name() {
        return name;
    }

    /** The text, decoded. */
    public String text() {
        return text;
    }

    /** A line of it, from 1, without its end; empty where there is none. */
    public String line(int number) {
        return number <= lines().size() ? lines().get(number - 1) : "";
    }

    /** The number of lines, where the end of a line begins another one. */
    public int lineCount() {
        return lines().size();
    }

    /** Cut once: a file with a problem in each of its lines asks for each of them. */
    private List<String> lines() {
        if (lines.isEmpty()) {
            lines = cut(text);
        }
        return lines;
    }

    /** A line ends with a carriage return, a line feed, or both. By hand: it is done for each file that is read. */
    private static List<String> cut(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }
}
