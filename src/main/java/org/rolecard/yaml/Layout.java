package org.rolecard.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.Slips.Slip;

/**
 * How the lines around a place are indented, for where the parser could make no sense of a colon or of a line.
 *
 * @param source the file
 * @param place where the parser gave up
 */
record Layout(SourceText source, Place place) {
    private static final Pattern KEY_ALONE = Pattern.compile("\\s*(?:- +)?[\\p{L}\\p{M}\\p{N}_-]+");
    private static final Pattern VALUE =
            Pattern.compile("^\\s*(?:- +)?(?:(?<key>[a-zA-Z][a-zA-Z0-9_-]*):\\s+)?(?<text>\\S.*)");
    private static final Pattern KEY = Pattern.compile("^\\s*(?<key>[a-zA-Z][a-zA-Z0-9_-]*):");
    private static final int LONGEST_EXAMPLE = 50;

    /** A colon where none can be: either the line is indented too deep, or the colon belongs to a text. */
    Slip colon() {
        String line = source.line(place.line());
        String before = line.substring(0, line.offsetByCodePoints(0, Math.min(place.column() - 1, length(line))));
        if (KEY_ALONE.matcher(before).matches() && lineAbove(place.line()) > 0) {
            return deeper(indentation(line));
        }
        Matcher value = VALUE.matcher(line.stripTrailing());
        if (value.matches() && isPlain(value.group("text"))) {
            String key = value.group("key") == null ? "" : value.group("key") + ": ";
            String text = Slips.shortened(value.group("text"), LONGEST_EXAMPLE);
            return new Slip(place, Message.of("yaml-syntax.colon-in-text", key + '"' + text + '"'));
        }
        return new Slip(place, Message.of("yaml-syntax.colon"));
    }

    private static boolean isPlain(String text) {
        return "{[#'".indexOf(text.charAt(0)) < 0 && text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    }

    /** The line stands too deep, unless the text that it was taken for begins with a key without a colon. */
    private Slip deeper(int indentation) {
        int first = place.line();
        int above = lineAbove(first);
        while (above > 0 && indentation(source.line(above)) == indentation) {
            first = above;
            above = lineAbove(first);
        }
        String anchor = above > 0 ? source.line(above).stripTrailing() : "";
        if (first < place.line() && (above == 0 || anchor.endsWith(":") || indentation == 0)) {
            return new Slip(at(first), Message.of("yaml-syntax.no-colon"));
        }
        while (above > 0 && indentation(source.line(above)) > indentation) {
            above = lineAbove(above);
        }
        int wanted = above > 0 ? textStart(source.line(above)) : 0;
        return new Slip(at(place.line()), Message.of("yaml-syntax.deeper", above, spaces(wanted)));
    }

    /** A line that fits neither the key nor the list above it. */
    Slip misfit(int wantedColumn, int wantedLine, String found) {
        int column = place.column();
        boolean item = source.line(place.line())
                .substring(indentation(source.line(place.line())))
                .startsWith("- ");
        if (column == wantedColumn) {
            return new Slip(place, Message.of(item ? "yaml-syntax.item-among-keys" : "yaml-syntax.key-among-items"));
        }
        if (!startsLine() || found.contains("'}'") || found.contains("']'")) {
            return new Slip(place, Message.of("yaml-syntax.after-value"));
        }
        int sibling = siblingAbove(column - 1);
        Optional<Slip> undashed = item && sibling == 0 ? undashed(column - 1) : Optional.empty();
        if (undashed.isPresent()) {
            return undashed.get();
        }
        int wanted = sibling > 0 ? indentation(source.line(sibling)) : wantedColumn - 1;
        return new Slip(
                place,
                Message.of(
                        "yaml-syntax.misfit", spaces(column - 1), spaces(wanted), sibling > 0 ? sibling : wantedLine));
    }

    /** The first line of a list whose first item has no dash, where the second one has. */
    private Optional<Slip> undashed(int indentation) {
        int first = place.line();
        int above = lineAbove(first);
        while (above > 0 && indentation(source.line(above)) >= indentation) {
            first = above;
            above = lineAbove(first);
        }
        Matcher key = KEY.matcher(source.line(first));
        return first < place.line() && key.find()
                ? Optional.of(new Slip(at(first), Message.of("wrong-shape.list-of-keys", key.group("key"))))
                : Optional.empty();
    }

    /** The nearest line above of the same kind, whose indentation was probably meant. */
    private int siblingAbove(int indentation) {
        boolean item = source.line(place.line()).strip().startsWith("- ");
        for (int above = lineAbove(place.line()); above > 0; above = lineAbove(above)) {
            String line = source.line(above);
            boolean near = Math.abs(indentation(line) - indentation) <= 3 && indentation(line) != indentation;
            if (line.strip().startsWith("- ") == item && near) {
                return above;
            }
        }
        return 0;
    }

    private boolean startsLine() {
        return indentation(source.line(place.line())) == place.column() - 1;
    }

    /** The nearest line above that is neither blank nor a comment; 0 where there is none. */
    private int lineAbove(int number) {
        for (int i = number - 1; i >= 1; i--) {
            String line = source.line(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return i;
            }
        }
        return 0;
    }

    /** What shows a slip on the line itself or on the one above it. */
    Optional<Slip> slip() {
        Optional<Slip> here = Slips.in(source.line(place.line()), source.name(), place.line());
        int above = lineAbove(place.line());
        return here.isPresent() || above == 0 ? here : Slips.in(source.line(above), source.name(), above);
    }

    private Place at(int line) {
        return new Place(source.name(), line, indentation(source.line(line)) + 1);
    }

    private static Message spaces(int number) {
        return Message.of(number == 1 ? "spaces.one" : "spaces.some", number);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Where the key of a line begins, behind the dash of an item. */
    private static int textStart(String line) {
        int start = indentation(line);
        return line.startsWith("- ", start) ? start + 2 : start;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
