package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolecard.scoring.Sample.actual;
import static org.rolecard.scoring.Sample.line;
import static org.rolecard.scoring.Sample.measure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.scoring.Outcome.Scored;
import org.rolecard.scoring.Total.Known;

/** On step points, a measure earns a share of its weight for the step that it has reached. */
class StepPointsTest {
    @ParameterizedTest
    @CsvSource({
        "higher, 90, 100, 110, 89.9, 0",
        "higher, 90, 100, 110, 90, 50",
        "higher, 90, 100, 110, 94.99, 50",
        "higher, 90, 100, 110, 95, 75",
        "higher, 90, 100, 110, 99.99, 75",
        "higher, 90, 100, 110, 100, 100",
        "higher, 90, 100, 110, 110, 100",
        "lower, 48, 24, 8, 49, 0",
        "lower, 48, 24, 8, 48, 50",
        "lower, 48, 24, 8, 36, 75",
        "lower, 48, 24, 8, 24, 100",
        "lower, 2, 0, 0, 0, 100",
        "band, 2–12, 3–8, 5–6, 3, 100",
        "band, 2–12, 3–8, 5–6, 8, 100",
        "band, 2–12, 3–8, 5–6, 2.5, 75",
        "band, 2–12, 3–8, 5–6, 10, 75",
        "band, 2–12, 3–8, 5–6, 12, 50",
        "band, 2–12, 3–8, 5–6, 12.1, 0",
        "higher, 90, 90, 100, 90, 100",
        "higher, 90, 90, 100, 89, 0",
    })
    void aResultScoresTheStepThatItHasReached(
            String direction, String threshold, String target, String stretch, String actual, String score) {
        Outcome outcome = new Scorer(BuiltInScales.STEPS)
                .outcome(measure("m", Sample.targets(direction, threshold, target, stretch)), actual(actual));
        assertThat(((Scored) outcome).score()).isEqualTo(Fraction.of(Sample.number(score)));
    }

    @Test
    void pointsAreSharesOfTheWeightAndAddUpToATotalOutOfAHundred() {
        ScoredCard card = new Scorer(BuiltInScales.STEPS)
                .score(List.of(
                        line("a", Sample.higher("90", "100", "110"), "60", actual("97")),
                        line("b", Sample.lower("4", "2", "1"), "30", actual("2")),
                        line("c", Sample.higher("1", "2", "3"), "10", actual("0"))));
        assertThat(card.lines().stream().map(l -> l.weighted().orElseThrow().rounded(2)))
                .map(Object::toString)
                .containsExactly("45.00", "30.00", "0.00");
        assertThat(card.total()).isInstanceOfSatisfying(Known.class, total -> {
            assertThat(total.rounded()).isEqualTo("75.00");
            assertThat(total.grade().letter()).isEqualTo("C");
        });
    }

    @Test
    void allTargetsMetIsAHundredHereAndThreeOnFiveLevels() {
        List<WeightedLine> met = List.of(
                line("a", Sample.higher("90", "100", "110"), "70", actual("100")),
                line("b", Sample.lower("4", "2", "1"), "30", actual("2")));
        assertThat(new Scorer(BuiltInScales.STEPS).score(met).total())
                .isInstanceOfSatisfying(
                        Known.class, total -> assertThat(total.rounded()).isEqualTo("100.00"));
        assertThat(new Scorer(BuiltInScales.LEVELS).score(met).total())
                .isInstanceOfSatisfying(
                        Known.class, total -> assertThat(total.rounded()).isEqualTo("3.00"));
    }
}
