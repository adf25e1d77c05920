package org.rolecard.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem is shown as compilers show theirs, with the caret under the place that is meant. */
final class ProblemTest {
    @Test
    void showsPlaceSeverityMessageCodeLineAndCaret() {
        Place place = new Place("roles/r.yaml", 3, 8);
        assertThat(Problem.error(place, "bad-id", "'A b' cannot be an id", "family: A b"))
                .hasToString("""
                roles/r.yaml:3:8: error: 'A b' cannot be an id [bad-id]
                  family: A b
                         ^""");
        assertThat(Problem.warning(place, "odd", Message.verbatim("this is odd"), "family: A b"))
                .hasToString("""
                roles/r.yaml:3:8: warning: this is odd [odd]
                  family: A b
                         ^""");
    }

    @Test
    void showsNoCaretWhereThereIsNoLine() {
        assertThat(problem(1, "").toString()).isEqualTo("r.yaml:1:1: error: wrong [code]");
        assertThat(problem(1, " \t").toString()).isEqualTo("r.yaml:1:1: error: wrong [code]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            abc|1|
            abc|3|..
            ก็ข|3|.
            ที่นี่ x|8|...
            น้ำ:|4|..
            ผู้ดู: x|6|..
            e\u0301x|3|.
            ก\u200Bข|3|.
            😀x|2|.
            """)
    void putsTheCaretUnderTheLetterAndDoesNotCountMarks(String line, int column, String before) {
        String spaces = before == null ? "" : before.replace('.', ' ');
        assertThat(problem(column, line).toString().lines())
                .containsExactly("r.yaml:1:" + column + ": error: wrong [code]", "  " + line, "  " + spaces + "^");
    }

    @Test
    void keepsTabsBeforeTheCaret() {
        assertThat(problem(3, "\ta: b").toString().lines()).endsWith("  \ta: b", "  \t ^");
    }

    @Test
    void putsTheCaretBehindTheLineWhereThePlaceIsItsEnd() {
        assertThat(problem(4, "abc").toString().lines()).endsWith("  abc", "     ^");
        assertThat(problem(90, "abc").toString().lines()).endsWith("  abc", "     ^");
    }

    @Test
    void cutsALongLineToAWindowAroundThePlace() {
        String line = "a".repeat(200) + "X" + "b".repeat(200);
        assertThat(problem(201, line).toString().lines())
                .endsWith("  " + "a".repeat(60) + "X" + "b".repeat(99), "  " + " ".repeat(60) + "^");
        assertThat(problem(5, line).toString().lines()).endsWith("  " + "a".repeat(160), "      ^");
    }

    @Test
    void showsControlCharactersWithoutLettingThemAct() {
        assertThat(problem(3, "a\u001Bb\u0007").toString().lines()).endsWith("  a\uFFFDb\uFFFD", "    ^");
    }

    @Test
    void keepsTheMessageOnOneLine() {
        Problem problem = Problem.error(Place.startOf("r.yaml"), "code", "'a\nb\r\u001B[31m\u0085\u2028' is wrong", "");
        assertThat(problem.message()).isEqualTo("'a\uFFFDb\uFFFD\uFFFD[31m\uFFFD\uFFFD' is wrong");
    }

    @Test
    void refusesPlacesThatNoEditorCouldShow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place("r.yaml", 0, 1))
                .withMessage("line 0 and column 1 must be >= 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place("r.yaml", 1, 0))
                .withMessage("line 1 and column 0 must be >= 1");
    }

    private static Problem problem(int column, String line) {
        return Problem.error(new Place("r.yaml", 1, column), "code", "wrong", line);
    }
}
