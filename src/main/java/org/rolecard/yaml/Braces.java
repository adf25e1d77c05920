package org.rolecard.yaml;

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

    private Braces() {}

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
        return new Slip(place, Message.of(square ? "yaml-syntax.brackets" : "yaml-syntax.braces"));
    }
}
