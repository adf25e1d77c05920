package org.rolecard.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;

/**
 * Slips of typing that a line shows by itself, for where a file could not be read as it was meant: the parser stumbles
 * over what follows from them, often lines below.
 */
public final class Slips {
    private static final String KEY = "^\\s*(?:- +)?(?<word>[a-zA-Z][a-zA-Z0-9_-]*)";
    private static final String COLONS = "[\\uFF1A\\uFE55\\uFE30\\u2236\\u02D0\\uA789]";
    private static final int LONGEST_QUOTE = 30;

    private static final List<Kind> KINDS = List.of(
            new Kind("tab", "^ *(?<at>\\t)"),
            new Kind("bullet", "^\\s*(?<at>[•·●▪◦‣–—－−‐]|[*+](?=\\s))\\s*\\S"),
            new Kind("colon-lookalike", KEY + "\\s*(?<at>" + COLONS + ")"),
            new Kind("colon-space-lookalike", KEY + "(?<at>:)" + InvisibleSpaces.ANY),
            new Kind("no-space-after-colon", KEY + "(?<at>:)(?<rest>[^\\s/:].*)"),
            new Kind("no-space-after-dash", "^\\s*(?<at>-)(?<word>[^\\s\\d-].*)"),
            new Kind(
                    "curly-quotes",
                    "(?::\\s+|-\\s+|[{\\[,]\\s*)(?<at>[\\u201C-\\u201F\\u2018-\\u201B\\u00AB\\u00BB\\uFF02])"),
            new Kind("round-brackets", ":\\s+(?<at>\\()(?:th|en):\\s"),
            new Kind("full-width", "(?<at>[，｛｝［］])"));

    private Slips() {}

    /**
     * A slip.
     *
     * @param place where
     * @param says what it is and how to mend it
     */
    public record Slip(Place place, Message says) {}

    private record Kind(String name, Pattern pattern) {
        Kind(String name, String expression) {
            this(name, Pattern.compile(expression));
        }
    }

    /** The first kind of slip that a line shows. */
    public static Optional<Slip> in(String line, String file, int number) {
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(line);
            if (matcher.find()) {
                int column = line.codePointCount(0, matcher.start("at")) + 1;
                Message says = Message.of("slip." + kind.name(), group(matcher, "word"), group(matcher, "rest"));
                return Optional.of(new Slip(new Place(file, number, column), says));
            }
        }
        return Optional.empty();
    }

    private static String group(Matcher matcher, String name) {
        if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
            return "";
        }
        return shortened(matcher.group(name).strip(), LONGEST_QUOTE);
    }

    /** A text of at most so many characters, with dots for what is left out. */
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
