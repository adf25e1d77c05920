package org.rolecard.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.Slips.Slip;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what the YAML parser found in words for people who do not know YAML, where it is to be mended. */
final class SyntaxProblem {
    /**
     * What to say where the parser's words hold the first text.
     *
     * @param parserSays a part of the parser's message, in lower case
     * @param key what is wrong and what to do, in the message files
     */
    private record Wording(String parserSays, String key) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording("found character '\\t", "slip.tab"),
            new Wording("found character '@", "yaml-syntax.at-sign"),
            new Wording("found character '`", "yaml-syntax.backtick"),
            new Wording("found character '%", "yaml-syntax.percent"),
            new Wording("that cannot start any token", "yaml-syntax.first-character"),
            new Wording("while scanning a quoted scalar", "yaml-syntax.open-quote"),
            new Wording("could not find expected ':'", "yaml-syntax.no-colon"),
            new Wording("found undefined tag", "yaml-syntax.tag"),
            new Wording("expected a field name", "yaml-syntax.key"),
            new Wording("content, but found '<stream end>'", "yaml-syntax.open-at-end"),
            new Wording("expected the node content", "yaml-syntax.closing-first"),
            new Wording("sequence entries are not allowed", "yaml-syntax.dash"),
            new Wording("mapping keys are not allowed", "yaml-syntax.question-mark"),
            new Wording("while scanning a block scalar", "yaml-syntax.block-text"),
            new Wording("while scanning an a", "yaml-syntax.alias"),
            new Wording("while scanning a tag", "yaml-syntax.exclamation-mark"),
            new Wording("while scanning a double-quoted scalar", "yaml-syntax.backslash"),
            new Wording("malformed number", "yaml-syntax.backslash"),
            new Wording("directive", "yaml-syntax.directive"),
            new Wording("expected '<document start>'", "yaml-syntax.after-end"));

    /** Complaints that come from somewhere else than where the parser stumbles. */
    private static final List<String> FOLLOW_UPS = List.of(
            "mapping values are not allowed",
            "expected <block end>",
            "could not find expected ':'",
            "expected ',' or",
            "expected '<document start>'",
            "sequence entries are not allowed",
            "while scanning a quoted scalar",
            "while scanning an alias");

    private SyntaxProblem() {}

    /**
     * What the parser stumbled over.
     *
     * @param token the last thing it read before
     */
    static Problem of(JsonProcessingException e, Place token, SourceText source) {
        Slip slip = e.getCause() instanceof MarkedYAMLException marked
                ? slip(marked, token, source)
                : Braces.closedInside(source, token).orElseGet(() -> new Slip(token, message(e.getOriginalMessage())));
        return Problem.error(
                slip.place(),
                "yaml-syntax",
                slip.says(),
                source.line(slip.place().line()));
    }

    private static Slip slip(MarkedYAMLException e, Place token, SourceText source) {
        String said = said(e).toLowerCase(Locale.ROOT);
        Place place = place(e, token, source);
        Layout layout = new Layout(source, place);
        if (FOLLOW_UPS.stream().anyMatch(said::contains)) {
            Optional<Slip> open = UnclosedQuote.upFrom(place.line(), source)
                    .map(quote -> new Slip(quote, Message.of("yaml-syntax.open-quote")));
            Optional<Slip> typed = open.isPresent() ? open : layout.slip();
            if (typed.isPresent()) {
                return typed.get();
            }
        }
        if (said.contains("mapping values are not allowed")) {
            return layout.colon();
        }
        if (said.contains("expected ',' or")) {
            boolean square = said.contains("or ']'");
            Mark begun = e.getContextMark();
            if (begun.getColumn() == 0
                    && begun.getLine() == 0
                    && !e.getProblem().contains("<stream end>")) {
                Mark here = e.getProblemMark(); // the file as a whole is between braces, as in JSON
                return Braces.slip(source, new Place(source.name(), here.getLine() + 1, here.getColumn() + 1), square);
            }
            return neverEnded(e)
                    ? new Slip(place, Message.of(square ? "yaml-syntax.open-bracket" : "yaml-syntax.open-brace"))
                    : Braces.slip(source, place, square);
        }
        if (said.contains("expected <block end>")) {
            return misfit(e, source, layout);
        }
        return new Slip(place, message(said(e)));
    }

    private static Slip misfit(MarkedYAMLException e, SourceText source, Layout layout) {
        String line = source.line(layout.place().line());
        int at = Math.min(layout.place().column() - 1, line.codePointCount(0, line.length()));
        String before = line.substring(0, line.offsetByCodePoints(0, at)).stripTrailing();
        if (before.endsWith("'") || before.endsWith("\"")) {
            return new Slip(layout.place(), Message.of("yaml-syntax.after-quote"));
        }
        Mark begun = e.getContextMark();
        return layout.misfit(begun.getColumn() + 1, begun.getLine() + 1, e.getProblem());
    }

    /**
     * Where the parser gave up, or where that began which it could not read to its end; never after the end of the
     * file.
     */
    private static Place place(MarkedYAMLException e, Place token, SourceText source) {
        Mark mark = neverEnded(e) || isSign(e) ? e.getContextMark() : e.getProblemMark();
        boolean inFile =
                mark.getIndex() < source.text().codePointCount(0, source.text().length());
        return inFile ? new Place(source.name(), mark.getLine() + 1, mark.getColumn() + 1) : token;
    }

    /**
     * Whether the parser gave up because what it was reading did not end, so that the place to mend is its beginning.
     */
    private static boolean neverEnded(MarkedYAMLException e) {
        String reading = String.valueOf(e.getContext());
        return reading.equals("while scanning a quoted scalar")
                || reading.equals("while scanning a simple key")
                || (reading.startsWith("while parsing a flow")
                        && (e.getContextMark().getLine() < e.getProblemMark().getLine()
                                || e.getProblem().contains("<stream end>")));
    }

    /** Whether it stumbled behind a sign that a text should not begin with, so that the place to mend is the sign. */
    private static boolean isSign(MarkedYAMLException e) {
        String reading = String.valueOf(e.getContext());
        return reading.equals("while scanning an alias")
                || reading.equals("while scanning an anchor")
                || reading.equals("while scanning a tag");
    }

    /** The parser's words without the piece of the file that it quotes. */
    private static String said(MarkedYAMLException marked) {
        return Stream.of(marked.getContext(), marked.getProblem())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
    }

    private static Message message(String parserSays) {
        String said = parserSays.toLowerCase(Locale.ROOT);
        return WORDINGS.stream()
                .filter(w -> said.contains(w.parserSays()))
                .map(w -> Message.of(w.key()))
                .findFirst()
                .orElseGet(() ->
                        Message.of("yaml-syntax", parserSays.lines().findFirst().orElse("")));
    }
}
