package org.rolecard.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;

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
                    "found unexpected end of stream",
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
            new Wording(
                    "undefined alias",
                    "'*' at the start of a value means a YAML alias, which is not read here; put the text in quotes"),
            new Wording("found undefined tag", "'!' at the start of a value means a YAML tag; put the text in quotes"),
            new Wording(
                    "expected '<document start>'",
                    "the file goes on here after its end; check the indentation and the quotes"));

    private SyntaxProblem() {}

    static Problem of(JsonProcessingException e, SourceText source) {
        JsonLocation at = e.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return Problem.error(
                new Place(source.name(), line, column),
                "yaml-syntax",
                message(e.getOriginalMessage()),
                source.line(line));
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
