package org.rolecard.yaml;

import java.util.Locale;
import java.util.Optional;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;

/**
 * Finds characters that have no business in a text for people: control characters, and the Unicode line separators that
 * YAML would count as lines and editors do not (YAML 1.2.2 §5.1, §5.4).
 */
final class Unprintable {
    private Unprintable() {}

    static Optional<Problem> firstIn(SourceText source) {
        String text = source.text();
        int at = indexIn(text);
        if (at < 0) {
            return Optional.empty();
        }
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c) - 1;
            boolean lineEnds = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            line += lineEnds ? 1 : 0;
            column = lineEnds ? 1 : column + 1;
        }
        Place place = new Place(source.name(), line, column);
        return Optional.of(problem("control-character", place, text.codePointAt(at), source.line(line)));
    }

    /** Where the first one stands, or -1. An array is gone through sooner than a text, which counts at the start. */
    private static int indexIn(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            boolean usual = (c >= ' ' && c < 0x7F) || (c >= 0x0E00 && c <= 0x0E7F) || c == '\n';
            if (!usual && isRefusedAmongOthers(Character.codePointAt(letters, i))) {
                return i;
            }
            i += !usual && Character.isSurrogate(c) ? 1 : 0; // a pair, since it was not refused
        }
        return -1;
    }

    /** The first one in a text that the file spells out with an escape, as in {@code "\x07"}. */
    static Optional<Problem> escapedIn(String text, Place place, SourceText source) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c) - 1;
            if (isRefused(c)) {
                return Optional.of(problem("control-character.escaped", place, c, source.line(place.line())));
            }
        }
        return Optional.empty();
    }

    private static boolean isRefused(int c) {
        boolean usual = (c >= ' ' && c < 0x7F) || (c >= 0x0E00 && c <= 0x0E7F); // nearly all there is
        return !usual && isRefusedAmongOthers(c);
    }

    private static boolean isRefusedAmongOthers(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        boolean separator = c == 0x2028 || c == 0x2029;
        boolean notACharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFEFF;
        return control || separator || notACharacter || Character.getType(c) == Character.SURROGATE;
    }

    private static Problem problem(String says, Place place, int c, String line) {
        return Problem.error(
                place, "control-character", Message.of(says, String.format(Locale.ROOT, "U+%04X", c)), line);
    }
}
