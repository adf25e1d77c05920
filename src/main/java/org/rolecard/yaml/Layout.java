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

    /** A key behind a value, as where the end of a line was deleted. */
    private static final Pattern JOINED = Pattern.compile("\\S\\s+(?<key>" + Depths.KEYS + ")$");

    private static final int LONGEST_EXAMPLE = 50;

    /** A colon where none can be: either the line is indented too deep, or the colon belongs to a text. */
    Slip colon() {
        String line = source.line(place.line());
        String before = line.substring(0, line.offsetByCodePoints(0, Math.min(place.column() - 1, length(line))));
        if (KEY_ALONE.matcher(before).matches() && lineAbove(place.line()) > 0) {
            return deeper(Depths.indentation(line));
        }
        Matcher joined = JOINED.matcher(before);
        if (joined.find()) {
            int column = length(line.substring(0, joined.start("key"))) + 1;
            Place key = new Place(source.name(), place.line(), column);
            return new Slip(key, Message.of("yaml-syntax.joined-lines", joined.group("key")));
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
        while (above > 0 && Depths.indentation(source.line(above)) == indentation) {
            first = above;
            above = lineAbove(first);
        }
        String anchor = above > 0 ? source.line(above).stripTrailing() : "";
        if (first < place.line() && (above == 0 || anchor.endsWith(":") || indentation == 0)) {
            return new Slip(at(first), Message.of("yaml-syntax.no-colon"));
        }
        while (above > 0 && Depths.indentation(source.line(above)) > indentation) {
            above = lineAbove(above);
        }
        int wanted = above > 0 ? Depths.textStart(source.line(above)) : 0;
        return new Slip(at(place.line()), Message.of("yaml-syntax.deeper", above, Depths.spaces(wanted)));
    }

    /** A line that fits neither the key nor the list above it. */
    Slip misfit(int wantedColumn, int wantedLine, String found) {
        Depths depths = new Depths(source, place.line());
        Optional<Slip> item = startsLine() ? depths.item() : Optional.empty();
        if (item.isPresent()) {
            return item.get();
        }
        boolean dash = depths.isItem();
        if (place.column() == wantedColumn) {
            return new Slip(place, Message.of(dash ? "yaml-syntax.item-among-keys" : "yaml-syntax.key-among-items"));
        }
        if (!startsLine() || found.contains("'}'") || found.contains("']'")) {
            return new Slip(place, Message.of("yaml-syntax.after-value"));
        }
        Optional<Slip> undashed = dash ? undashed(place.column() - 1) : Optional.empty();
        return undashed.isPresent()
                ? undashed.get()
                : depths.key().orElseGet(() -> depths.misfit(wantedColumn - 1, wantedLine));
    }

    /** The first line of a list whose first item has no dash, where the second one has. */
    private Optional<Slip> undashed(int indentation) {
        int first = place.line();
        int above = lineAbove(first);
        while (above > 0 && Depths.indentation(source.line(above)) >= indentation) {
            first = above;
            above = lineAbove(first);
        }
        String line = source.line(first);
        if (first < place.line() && line.startsWith("{", Depths.indentation(line))) {
            return Optional.of(Depths.noDash(at(first), line));
        }
        Matcher key = KEY.matcher(line);
        return first < place.line() && key.find()
                ? Optional.of(new Slip(at(first), Message.of("wrong-shape.list-of-keys", key.group("key"))))
                : Optional.empty();
    }

    private boolean startsLine() {
        return Depths.indentation(source.line(place.line())) == place.column() - 1;
    }

    private int lineAbove(int number) {
        return Depths.lineAbove(source, number);
    }

    /** What shows a slip on the line itself or on the one above it. */
    Optional<Slip> slip() {
        Optional<Slip> here = Slips.in(source.line(place.line()), source.name(), place.line());
        int above = lineAbove(place.line());
        return here.isPresent() || above == 0 ? here : Slips.in(source.line(above), source.name(), above);
    }

    private Place at(int line) {
        return new Place(source.name(), line, Depths.indentation(source.line(line)) + 1);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
