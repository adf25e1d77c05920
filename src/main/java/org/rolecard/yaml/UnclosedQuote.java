package org.rolecard.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rolecard.problem.Place;
import org.rolecard.source.SourceText;

/**
 * Finds the quote that is not closed. YAML reads on to the next quote, many lines below, and complains there; where the
 * line after an open quote looks like a key, the quote is the one to mend.
 */
final class UnclosedQuote {
    private static final Pattern NEXT = Pattern.compile("^\\s*(?:- +)?[a-z][a-z0-9-]*:(?:\\s.*)?$|^\\s*- .*$");

    private UnclosedQuote() {}

    /** The nearest at or above a line. */
    static Optional<Place> upFrom(int number, SourceText source) {
        for (int i = Math.min(number, source.lineCount()); i >= 1; i--) {
            int open = openIn(source.line(i));
            boolean keyFollows = source.line(i + 1).isBlank()
                    || NEXT.matcher(source.line(i + 1)).matches();
            if (open >= 0 && keyFollows) {
                return Optional.of(new Place(source.name(), i, source.line(i).codePointCount(0, open) + 1));
            }
        }
        return Optional.empty();
    }

    /** Where the quote stands that the line opens and does not close, from 0; -1 where there is none. */
    private static int openIn(String line) {
        int braces = 0;
        boolean mayOpen = true;
        boolean dashesOnly = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                continue;
            }
            if (mayOpen && (c == '"' || c == '\'')) {
                int end = endOf(line, i, c);
                if (end < 0) {
                    return i;
                }
                i = end;
            }
            if (c == '#' && (i == 0 || line.charAt(i - 1) == ' ')) {
                return -1;
            }
            boolean opens = mayOpen && (c == '{' || c == '[');
            braces += opens ? 1 : 0;
            boolean spaceFollows = i + 1 == line.length() || line.charAt(i + 1) == ' ';
            mayOpen = opens || (braces > 0 && c == ',') || (spaceFollows && (c == ':' || (c == '-' && dashesOnly)));
            dashesOnly &= c == '-';
        }
        return -1;
    }

    private static int endOf(String line, int start, char quote) {
        for (int i = start + 1; i < line.length(); i++) {
            if (line.charAt(i) == '\\' && quote == '"') {
                i++;
            } else if (line.charAt(i) == quote) {
                if (quote == '"' || i + 1 == line.length() || line.charAt(i + 1) != '\'') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
