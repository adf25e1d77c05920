package org.rolecard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Between;
import org.rolecard.model.Scale.Grade;
import org.rolecard.model.Scale.Point;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** A scale of a company's own is read, and what does not fit together in it is said in words. */
final class ScaleReaderTest {
    private static final String SOUND = """
            name: {th: สามระดับ, en: Three levels}
            between: step
            below: 0
            points:
              - {at: threshold, score: 1}
              - {at: 62.5, score: 1.5}
              - {at: target, score: 2}
              - {at: stretch, score: 3}
            grades:
              - {letter: ผ่าน, from: 1.50, to: 3, name: {th: ผ่าน, en: Pass}}
              - {letter: X, from: 0, to: 1.49, name: {th: ไม่ผ่าน, en: Fail}}
            how: {th: ตามขั้น, en: By steps}
            """;

    @Test
    void readsAScale() {
        ReadFile<Scale> read = read(SOUND);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .isEqualTo(new Scale(
                        "own",
                        new LocalizedText("สามระดับ", "Three levels"),
                        new LocalizedText("ตามขั้น", "By steps"),
                        Between.STEP,
                        number("0"),
                        List.of(
                                new Point(number("0"), number("1")),
                                new Point(number("62.5"), number("1.5")),
                                new Point(number("100"), number("2")),
                                new Point(number("200"), number("3"))),
                        List.of(
                                new Grade("ผ่าน", new LocalizedText("ผ่าน", "Pass"), number("1.50"), number("3")),
                                new Grade("X", new LocalizedText("ไม่ผ่าน", "Fail"), number("0"), number("1.49")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"five-levels", "step-points"})
    void readsTheScalesThatTheProgramBrings(String name) throws Exception {
        ReadFile<Scale> read = ScaleReader.read(
                StrictYaml.read(new BuiltInFolder("templates")
                        .find("scale." + name + ".yaml")
                        .orElseThrow()
                        .text()),
                name);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().grades()).extracting(Grade::letter).containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void tellsAGapBetweenGrades() {
        assertThat(saidWith("to: 1.49", "to: 1"))
                .containsExactly("scale.own.yaml:11:30: totals between 1 and 1.50 have no grade; "
                        + "since ผ่าน begins at 1.50, write 1.49 [grade-gap]");
    }

    @Test
    void tellsGradesThatOverlap() {
        assertThat(saidWith("to: 1.49", "to: 1.50"))
                .containsExactly("scale.own.yaml:11:30: the grades go from the best down, and a total has one of them; "
                        + "ผ่าน and X overlap; since ผ่าน begins at 1.50, write 1.49 [grade-overlap]");
    }

    @Test
    void tellsTotalsWithoutAGradeAtEitherEnd() {
        assertThat(saidWith("to: 3,", "to: 2.99,"))
                .containsExactly("scale.own.yaml:10:36: the best grade comes first and ends at the highest score, "
                        + "so that every total has a grade; write 3 [grade-cover]");
        assertThat(saidWith("letter: X, from: 0,", "letter: X, from: 0.01,"))
                .containsExactly("scale.own.yaml:11:23: the lowest grade comes last and begins at the lowest score, "
                        + "so that every total has a grade; write 0 [grade-cover]");
    }

    @Test
    void tellsAGradeThatIsBackwardsOrThereTwice() {
        assertThat(saidWith("from: 0, to: 1.49", "from: 1.49, to: 0"))
                .containsExactly(
                        "scale.own.yaml:11:33: 'to' is the highest total of the grade and must not be below 'from' "
                                + "[grade-range]");
        assertThat(saidWith("letter: X", "letter: ผ่าน"))
                .containsExactly("scale.own.yaml:11:14: there is a grade 'ผ่าน' above; rename one [grade-twice]");
    }

    @Test
    void tellsPointsThatAreOutOfOrder() {
        assertThat(saidWith("at: 62.5", "at: 100"))
                .containsExactly(
                        "scale.own.yaml:7:10: the points go from the threshold over the target to the stretch; "
                                + "this one must come after the one above [scale-order]");
        assertThat(saidWith("score: 1.5", "score: 1"))
                .containsExactly(
                        "scale.own.yaml:6:23: a better result scores more; this score must be more than 1 [scale-order]");
        assertThat(saidWith("below: 0", "below: 1.5"))
                .containsExactly("scale.own.yaml:5:28: a better result scores no less; "
                        + "this score must be at least 'below', which is 1.5 [scale-order]");
    }

    @Test
    void tellsAPointThatIsNoPlaceOnTheWay() {
        String said = "a point lies between the threshold (0), the target (100) and the stretch (200); "
                + "write one of these words, or a number from 0 to 200 [scale-place]";
        assertThat(saidWith("at: 62.5", "at: 250")).containsExactly("scale.own.yaml:6:10: " + said);
        assertThat(saidWith("at: 62.5", "at: -1")).containsExactly("scale.own.yaml:6:10: " + said);
        assertThat(saidWith("at: 62.5", "at: halfway")).containsExactly("scale.own.yaml:6:10: " + said);
    }

    @Test
    void tellsNumbersThatNoTotalHas() {
        assertThat(saidWith("score: 1.5", "score: 1.505"))
                .containsExactly("scale.own.yaml:6:23: totals are rounded to two decimals; "
                        + "write two at the most here [scale-decimals]");
        assertThat(saidWith("below: 0", "below: -1"))
                .containsExactly("scale.own.yaml:3:8: a score is never below 0; write 0 or more [scale-negative]");
    }

    @Test
    void tellsWhatIsMissingOrUnknown() {
        assertThat(said("name: {th: ก, en: A}\nbetween: curve\nbelow: 0\npoints: []\ngrade: []\n"))
                .containsExactly(
                        "scale.own.yaml:1:1: 'how' is missing; add it [missing-key]",
                        "scale.own.yaml:2:10: 'curve' is not one of: line, step. [wrong-choice]",
                        "scale.own.yaml:4:9: 'points' needs at least one item [empty-list]",
                        "scale.own.yaml:5:1: 'grade' is not a key that is known here. Did you mean 'grades'? [unknown-key]");
    }

    private static List<String> saidWith(String from, String to) {
        assertThat(SOUND).contains(from);
        return said(SOUND.replace(from, to));
    }

    private static List<String> said(String text) {
        return read(text).problems().stream()
                .map(p -> p.place() + ": " + p.message() + " [" + p.code() + "]")
                .toList();
    }

    private static ReadFile<Scale> read(String text) {
        return ScaleReader.read(StrictYaml.read(new SourceText("scale.own.yaml", text)), "own");
    }

    private static BigDecimal number(String figure) {
        return new BigDecimal(figure);
    }
}
