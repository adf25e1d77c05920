package org.rolecard.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.Slips.Slip;

/** Says what is wrong between braces or brackets on one line. */
final class Braces {
    /** Keys that stand between braces, one after the other, in the files of a project. */
    private static final Pattern NEXT_KEY = Pattern.compile(
            "\\s(?<key>th|en|measure|weight|rule|at|reason|code|revision|effective-date|isco-08|onet-soc)$");

    private static final Pattern QUOTED_KEY = Pattern.compile("^\\s*(?<quote>\")(?<key>[^\"]*)\"\\s*:");

    private static final String ALL = "[]{}";

    private Braces() {}

    /** A closing bracket in a text between braces, after which what began as a list of keys looks like a key. */
    static Optional<Slip> closedInside(SourceText source, Place opened) {
        String line = source.line(opened.line());
        int from = line.offsetByCodePoints(0, Math.min(opened.column() - 1, line.codePointCount(0, line.length())));
        int bracket = line.indexOf(']', from);
        return line.startsWith("{", from) && bracket >= 0 && line.lastIndexOf('[', bracket) < from
                ? Optional.of(new Slip(
                        new Place(source.name(), opened.line(), line.codePointCount(0, bracket) + 1),
                        Message.of("yaml-syntax.bracket-in-braces")))
                : Optional.empty();
    }

    /** The slip at the place where the parser wanted a comma or the closing brace. */
    static Slip slip(SourceText source, Place place, boolean square) {
        String line = source.line(place.line());
        int at = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        String before = line.substring(0, at);
        Matcher key = NEXT_KEY.matcher(before);
        if (line.startsWith(":", at) && key.find()) {
            int column = line.codePointCount(0, key.start("key")) + 1;
            return new Slip(
                    new Place(source.name(), place.line(), column),
                    Message.of("yaml-syntax.no-comma", key.group("key")));
        }
        Matcher quoted = QUOTED_KEY.matcher(line);
        if (quoted.find() && quoted.start("quote") == at) {
            return new Slip(place, Message.of("yaml-syntax.no-comma", quoted.group("key")));
        }
        if (before.stripTrailing().endsWith("'") || before.stripTrailing().endsWith("\"")) {
            return new Slip(place, Message.of("yaml-syntax.after-quote"));
        }
        if (line.startsWith(":", at)) {
            return new Slip(place, Message.of("yaml-syntax.colon-in-braces"));
        }
        if (at < line.length() && ALL.indexOf(line.charAt(at)) >= 0 && before.indexOf('{') >= 0 && !square) {
            return new Slip(place, Message.of("yaml-syntax.bracket-in-braces"));
        }
        return new Slip(place, Message.of(square ? "yaml-syntax.brackets" : "yaml-syntax.braces"));
    }
}
