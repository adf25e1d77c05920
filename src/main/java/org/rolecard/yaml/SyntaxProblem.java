package org.rolecard.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what the YAML parser found in words for people who do not know YAML. */
final class SyntaxProblem {
    /**
     * What to say where the parser's words hold the first text.
     *
     * @param parserSays a part of the parser's message, in lower case
     * @param weSay what is wrong and what to do
     */
    private record Wording(String parserSays, String weSay) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    "mapping values are not allowed",
                    "a colon followed by a space starts a value here, but one has begun already; put the whole text in quotes, or check the indentation"),
            new Wording(
                    "found character '\\t",
                    "a tab stands here; YAML is indented with spaces, so replace the tab by two spaces"),
            new Wording("found character '@", "a text cannot begin with '@' without quotes; put the text in quotes"),
            new Wording("found character '`", "a text cannot begin with '`' without quotes; put the text in quotes"),
            new Wording("found character '%", "a text cannot begin with '%' without quotes; put the text in quotes"),
            new Wording(
                    "that cannot start any token",
                    "a text cannot begin with this character without quotes; put the text in quotes"),
            new Wording(
                    "while scanning a quoted scalar",
                    "a text in quotes begins but does not end; add the closing quote"),
            new Wording(
                    "expected ',' or '}'",
                    "a { is not closed, or a text between { and } holds a comma, a colon or a quote; close it with }, or put the text in quotes"),
            new Wording(
                    "expected ',' or ']'",
                    "a [ is not closed, or a text between [ and ] holds a special character; close it with ], or put the text in quotes"),
            new Wording(
                    "expected <block end>",
                    "this line does not fit the lines above it; indent it like its neighbours, or put a text that begins with a quote in quotes as a whole"),
            new Wording("could not find expected ':'", "a key needs a colon and a space after it, as in 'title: …'"),
            new Wording("found undefined tag", "'!' at the start of a value means a YAML tag; put the text in quotes"),
            new Wording(
                    "expected a field name",
                    "a key is plain text, and something else stands in its place; put a text that begins with {, [ or * in quotes"),
            new Wording(
                    "content, but found '<stream end>'",
                    "the file ends inside brackets; close each [ with ] and each { with }"),
            new Wording(
                    "expected the node content",
                    "a text cannot begin with ], } or a comma without quotes; put the text in quotes"),
            new Wording(
                    "sequence entries are not allowed",
                    "'- ' begins a list item, and none can stand here; begin it on a line of its own, or put the text in quotes"),
            new Wording(
                    "mapping keys are not allowed",
                    "a text cannot begin with '?' and a space without quotes; put the text in quotes"),
            new Wording(
                    "while scanning a block scalar",
                    "after | or > nothing else stands on the line; begin the text on the next line, or put it in quotes"),
            new Wording(
                    "while scanning an a",
                    "a text cannot begin with '&' or '*' without quotes; put the text in quotes"),
            new Wording("while scanning a tag", "a text cannot begin with '!' without quotes; put the text in quotes"),
            new Wording(
                    "while scanning a double-quoted scalar",
                    "a backslash in double quotes begins a special character, and this is none; use single quotes, or write two backslashes"),
            new Wording(
                    "malformed number",
                    "a backslash in double quotes begins a special character, and this is none; use single quotes, or write two backslashes"),
            new Wording("directive", "a line cannot begin with '%'; put the text in quotes, or take the line out"),
            new Wording(
                    "expected '<document start>'",
                    "the file goes on here after its end; check the indentation and the quotes"));

    private SyntaxProblem() {}

    /**
     * What the parser stumbled over.
     *
     * @param token the last thing it read before
     */
    static Problem of(JsonProcessingException e, Place token, SourceText source) {
        Place place = e.getCause() instanceof MarkedYAMLException marked ? place(marked, token, source) : token;
        return Problem.error(place, "yaml-syntax", message(said(e)), source.line(place.line()));
    }

    /**
     * Where the parser gave up, or where that began which it could not read to its end; never after the end of the
     * file.
     */
    private static Place place(MarkedYAMLException e, Place token, SourceText source) {
        Mark mark = neverEnded(e) ? e.getContextMark() : e.getProblemMark();
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

    /** The parser's words without the piece of the file that it quotes. */
    private static String said(JsonProcessingException e) {
        return e.getCause() instanceof MarkedYAMLException marked
                ? Stream.of(marked.getContext(), marked.getProblem())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(": "))
                : e.getOriginalMessage();
    }

    private static String message(String parserSays) {
        String said = parserSays.toLowerCase(Locale.ROOT);
        return WORDINGS.stream()
                .filter(w -> said.contains(w.parserSays()))
                .map(Wording::weSay)
                .findFirst()
                .orElse("this is not well-formed YAML ("
                        + parserSays.lines().findFirst().orElse("") + ")");
    }
}
