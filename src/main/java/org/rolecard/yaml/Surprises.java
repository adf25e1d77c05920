package org.rolecard.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Problems;
import org.rolecard.source.SourceText;

/**
 * Refuses what YAML would read in another way than it was meant, without a word: aliases, anchors, tags, text after
 * {@code " #"}, curly quotes, spaces that are none.
 *
 * @param source the file
 * @param parser at the value in question
 * @param problems where faults are noted
 */
record Surprises(SourceText source, TextParser parser, Problems problems) {
    private static final Pattern LOST = Pattern.compile("^[ \\t]+#(?<text>[\\p{L}\\p{M}\\p{N}].*)");
    private static final Pattern LOST_BEHIND_QUOTES = Pattern.compile("^#(?<text>\\s*\\S.*)");
    private static final Pattern IN_CURLY_QUOTES =
            Pattern.compile("(?s)[\\u201C-\\u201F].*[\\u201C-\\u201F]|[\\u2018-\\u201B].*[\\u2018-\\u201B]");
    private static final Pattern OPENED_BY_CURLY_QUOTE = Pattern.compile("(?s)[\\u201C-\\u201F\\u2018-\\u201B].*");
    private static final int LONGEST_QUOTE = 30;

    /** A key as it is. */
    String key(String key, Place place) {
        if (key.equals("<<")) {
            report(place, "yaml-merge", Message.of("yaml-merge"));
        }
        if (InvisibleSpaces.around(key)) {
            int column = InvisibleSpaces.before(key) ? 0 : key.codePointCount(0, key.length()) - 1;
            Place space = new Place(place.file(), place.line(), place.column() + column);
            report(space, "invisible-space", Message.of("invisible-space"));
        } else if (OPENED_BY_CURLY_QUOTE.matcher(key).matches()) {
            report(place, "curly-quotes", Message.of("slip.curly-quotes"));
        }
        anchorOrTag(place);
        return visible(key, place);
    }

    /** A text as it is. */
    String text(String text, Place place) {
        if (parser.isPlain()) {
            if (IN_CURLY_QUOTES.matcher(text).matches()) {
                report(place, "curly-quotes", Message.of("slip.curly-quotes"));
            }
            refuseLoss(LOST);
        } else if (parser.isQuoted()) {
            refuseLoss(LOST_BEHIND_QUOTES);
        }
        return visible(text, place);
    }

    /** A plain text ends at " #", which was more likely meant as "number" than as a comment where a word follows. */
    private void refuseLoss(Pattern pattern) {
        int number = parser.endLine();
        String line = source.line(number);
        if (line.indexOf('#') < 0) { // hardly any line has one
            return;
        }
        int end = Math.min(parser.endColumn() - 1, line.codePointCount(0, line.length()));
        Matcher lost = pattern.matcher(line.substring(line.offsetByCodePoints(0, end)));
        if (lost.find()) {
            Place place = new Place(source.name(), number, end + lost.start("text"));
            report(
                    place,
                    "lost-text",
                    Message.of("lost-text", Slips.shortened("#" + lost.group("text"), LONGEST_QUOTE)));
        }
    }

    /** What an escape such as "\x07" put into a text is refused like the same character in the file. */
    private String visible(String text, Place place) {
        Unprintable.escapedIn(text, place, source).ifPresent(problems::add);
        return text;
    }

    /** What stands before a value and is no part of it. */
    void anchorOrTag(Place place) {
        if (parser.hasAlias()) {
            report(place, "yaml-alias", Message.of("yaml-alias"));
        }
        if (parser.hasAnchor()) {
            report(place, "yaml-anchor", Message.of("yaml-anchor"));
        }
        if (parser.hasTag()) {
            report(place, "yaml-tag", Message.of("yaml-tag"));
        }
    }

    /** Notes a fault. */
    void report(Place place, String code, Message says) {
        problems.add(Problem.error(place, code, says, source.line(place.line())));
    }
}
