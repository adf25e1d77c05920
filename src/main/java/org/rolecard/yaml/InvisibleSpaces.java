package org.rolecard.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;

/**
 * Finds spaces that are none to YAML: no-break and zero-width ones, as word processors and web pages leave them. Before
 * a key they look like an indentation and are a part of the key.
 */
public final class InvisibleSpaces {
    /** As a class of characters of a regular expression. */
    static final String ANY = "[\\u00A0\\u00AD\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000]";

    private static final Pattern ONE = Pattern.compile(ANY);
    private static final Pattern INDENTING = Pattern.compile("^[ \\t]*-?(?<at>" + ANY + ")");
    private static final Pattern AT_THE_START = Pattern.compile("^" + ANY);
    private static final Pattern AT_THE_END = Pattern.compile(ANY + "$");

    private InvisibleSpaces() {}

    /** One problem for all lines that are indented with them: they come by the page, and are replaced in one go. */
    static Optional<Problem> indentingIn(SourceText source) {
        if (!hasOne(source.text())) { // hardly any file does
            return Optional.empty();
        }
        Optional<Place> first = Optional.empty();
        int lines = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            Matcher matcher = INDENTING.matcher(source.line(number));
            if (matcher.find()) {
                lines++;
                if (first.isEmpty()) {
                    first = Optional.of(new Place(source.name(), number, matcher.start("at") + 1));
                }
            }
        }
        Message says = lines > 1 ? Message.of("invisible-space.lines", lines) : Message.of("invisible-space");
        return first.map(place -> Problem.error(place, "invisible-space", says, source.line(place.line())));
    }

    /** Whether a text has one. Latin and Thai are told without a regular expression, which would try each place. */
    private static boolean hasOne(String text) {
        char[] letters = text.toCharArray(); // counts at the start, as in Unprintable
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            boolean thai = c >= '\u0E00' && c <= '\u0E7F';
            if (c >= '\u00A0' && !thai && ONE.matcher(String.valueOf(c)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The first in a text that stands in a line from a place on; quotes before it count as a part of the text. */
    public static Optional<Place> in(String text, Place place, String line) {
        int from = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        Matcher matcher = ONE.matcher(line);
        return hasOne(text) && matcher.find(from)
                ? Optional.of(new Place(place.file(), place.line(), line.codePointCount(0, matcher.start()) + 1))
                : Optional.empty();
    }

    /** Whether a key begins with one. */
    static boolean before(String key) {
        return AT_THE_START.matcher(key).find();
    }

    /** Whether a key begins or ends with one. */
    static boolean around(String key) {
        return hasOne(key) && (before(key) || AT_THE_END.matcher(key).find());
    }
}
