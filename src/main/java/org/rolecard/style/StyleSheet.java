package org.rolecard.style;

import java.util.List;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;
import org.rolecard.style.Styles.StyleFault;

/**
 * A style sheet that names files in one way only, and so names none that we do not see.
 *
 * @param source the file
 * @param rules its text with spaces for comments
 * @param urls the files that it names, in order
 */
record StyleSheet(SourceText source, String rules, List<Url> urls) {
    /** Copies the list. */
    StyleSheet {
        urls = List.copyOf(urls);
    }

    /**
     * A file that is named.
     *
     * @param start where {@code url(} begins
     * @param end where it ends
     * @param nameStart where the name begins, or its quotes
     * @param name the name
     */
    record Url(int start, int end, int nameStart, String name) {}

    /** Reads a sheet; what browsers could read in another way than we do is refused. */
    static StyleSheet of(SourceText source) throws StyleFault {
        return new StyleScanner(source).scan();
    }

    /** The same with another text, of the same length, that names some of the files no more. */
    StyleSheet without(String otherRules) {
        List<Url> left = urls.stream()
                .filter(url -> !Character.isWhitespace(otherRules.charAt(url.start())))
                .toList();
        return new StyleSheet(source, otherRules, left);
    }

    /** A problem at a place of the sheet. */
    StyleFault fault(int offset, String message) {
        return fault(source, offset, message);
    }

    /** A problem at a place of a file. */
    static StyleFault fault(SourceText source, int offset, String message) {
        String before = source.text().substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String start = before.substring(before.lastIndexOf('\n') + 1);
        Place place = new Place(source.name(), line, start.codePointCount(0, start.length()) + 1);
        return new StyleFault(Problem.error(place, "style", message, source.line(line)));
    }
}
