package org.rolecard.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.problem.Problem;

/** What is not YAML at all is told in plain words, at the place that needs mending. */
final class SyntaxProblemTest {
    @Test
    void showsTheLineAndTheColonInAText() {
        assertThat(Yaml.said("title: a\npurpose: Goal: more sales\n")).isEqualTo("""
                r.yaml:2:14: error: a text with a colon and a space in it needs quotes; write purpose: "Goal: more sales" [yaml-syntax]
                  purpose: Goal: more sales
                               ^""");
    }

    @Test
    void pointsAtTheQuoteThatIsNeverClosedAndNotAtTheEndOfTheFile() {
        assertThat(Yaml.said("""
                title: a
                purpose: "Sell
                family: sales
                """)).isEqualTo("""
                r.yaml:2:10: error: a text in quotes begins but does not end; add the closing quote [yaml-syntax]
                  purpose: "Sell
                           ^""");
    }

    @Test
    void pointsAtTheTabAndNotAtTheLineBefore() {
        assertThat(Yaml.said("title:\n\tth: a\n")).isEqualTo("""
                r.yaml:2:1: error: a tab stands here; YAML is indented with spaces, so replace the tab by two spaces [yaml-syntax]
                  \tth: a
                  ^""");
    }

    @Test
    void pointsAtTheKeyWithoutAColonAndNotAtTheLinesAround() {
        assertThat(Yaml.said("title: a\nfamily sales\nlevel: b\n")).isEqualTo("""
                r.yaml:2:1: error: a key needs a colon and a space after it, as in 'title: …'; if this is no key, delete this line, or join it to the line above [yaml-syntax]
                  family sales
                  ^""");
    }

    @Test
    void pointsAtTheBraceThatIsNeverClosed() {
        assertThat(Yaml.said("a: {th: ก, en: b\nc: d\n")).isEqualTo("""
                r.yaml:1:4: error: a { is opened here and not closed; add } at the end of its text [yaml-syntax]
                  a: {th: ก, en: b
                     ^""");
    }

    @Test
    void pointsIntoBracesWhereTheTextDoesNotFit() {
        assertThat(Yaml.said("a: {th: ก, en: b: c}\n")).isEqualTo("""
                r.yaml:1:17: error: a text between { and } that holds a colon needs quotes; put the whole text in quotes [yaml-syntax]
                  a: {th: ก, en: b: c}
                                  ^""");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '^', textBlock = """
            "a" "b"        -> 1:5 the file goes on here after its end; check the indentation and the quotes
            [a] b          -> 1:5 the file goes on here after its end; check the indentation and the quotes
            k: "a" "b"     -> 1:8 the text in quotes ends before this; put the whole text in quotes, and write '' for an apostrophe between single quotes
            k: 'it's'      -> 1:8 the text in quotes ends before this; put the whole text in quotes, and write '' for an apostrophe between single quotes
            k: 'a          -> 1:4 a text in quotes begins but does not end; add the closing quote
            k: @a          -> 1:4 a text cannot begin with '@' without quotes; put the text in quotes
            k: `a`         -> 1:4 a text cannot begin with '`' without quotes; put the text in quotes
            k: %5          -> 1:4 a text cannot begin with '%' without quotes; put the text in quotes, or, if this is a unit, write percent
            k: ]           -> 1:4 a text cannot begin with ], } or a comma without quotes; put the text in quotes
            k: - a         -> 1:4 '- ' begins a list item, and none can stand here; begin it on a line of its own, or put the text in quotes
            k: ? a         -> 1:4 a text cannot begin with '?' and a space without quotes; put the text in quotes
            k: |a          -> 1:5 after | or > nothing else stands on the line; begin the text on the next line, or put it in quotes
            k: & a         -> 1:4 a text cannot begin with '&' or '*' without quotes; put the text in quotes
            k: * a         -> 1:4 a text cannot begin with '&' or '*' without quotes; put the text in quotes
            k: !e!x a      -> 1:4 '!' at the start of a value means a YAML tag; put the text in quotes
            k: "\\q"       -> 1:6 a backslash in double quotes begins a special character, and this is none; use single quotes, or write two backslashes
            k: {{name}}    -> 1:5 a key is plain text, and something else stands in its place; put a text that begins with {, [ or * in quotes
            k: [a, b       -> 1:4 a [ is opened here and not closed; add ] at the end of the list
            k: [a,         -> 1:5 the file ends inside brackets; close each [ with ] and each { with }
            😀: ก็ 😀 b: c   -> 1:10 a text with a colon and a space in it needs quotes; write "😀: ก็ 😀 b: c"
            """)
    void tellsWhatToDo(String text, String said) {
        assertThat(first(text)).isEqualTo(said);
    }

    @Test
    void tellsWhatIsWrongBetweenLines() {
        assertThat(first("- a\nb: c\n"))
                .isEqualTo("2:1 a key stands here, but the lines above are list items; begin this line with '- ' too,"
                        + " indent it like the text of the item above, or write the key that it belongs to above it");
        assertThat(first("a: b\n- c\n"))
                .isEqualTo("2:1 a list item begins here with '- ', but the lines above are keys;"
                        + " put it under the key that it belongs to, or take the '- ' away");
        assertThat(first("a:\n  b: 1\n c: 2\n"))
                .isEqualTo("3:2 this line is indented by 1 space and fits no line above;"
                        + " indent it by 2 spaces, like line 2");
        assertThat(first("a: 1\n%x\nb: 2\n"))
                .isEqualTo("3:1 the file goes on here after its end; check the indentation and the quotes");
        assertThat(first("%YAML 1.1\n%YAML 1.1\n---\na: 1\n"))
                .isEqualTo("2:1 a line cannot begin with '%'; put the text in quotes, or take the line out");
    }

    @Test
    void neverPointsAfterTheEndOfTheFile() {
        assertThat(first("a:\n  - [\n"))
                .isEqualTo("2:5 the file ends inside brackets; close each [ with ] and each { with }");
        assertThat(first("a: 1\nb\r")).startsWith("2:1 a key needs a colon");
    }

    @Test
    void takesNoWordsOfTheFileForWordsOfTheParser() {
        assertThat(first("mapping values are not allowed: [a\n")).startsWith("1:33 a [ is opened here and not closed");
        assertThat(first("could not find expected ':': \"\\q\"\n")).contains("a backslash in double quotes");
    }

    @Test
    void givesTheParsersWordsWhereItHasNoneOfItsOwn() {
        assertThat(first("%YAML 3.0\n---\na: 1\n"))
                .isEqualTo(
                        "1:1 this is not well-formed YAML (found incompatible YAML document (version 1.* is required))");
    }

    private static String first(String text) {
        YamlFile file = Yaml.read(text);
        Problem problem = file.problems().get(0);
        assertThat(problem.code()).isEqualTo("yaml-syntax");
        assertThat(file.root()).isEmpty();
        return problem.place().line() + ":" + problem.place().column() + " " + problem.message();
    }
}
