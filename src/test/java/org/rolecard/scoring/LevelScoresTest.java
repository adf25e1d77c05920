package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolecard.scoring.Sample.measure;
import static org.rolecard.scoring.Sample.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.model.Targets;
import org.rolecard.scoring.Outcome.NotScorable;
import org.rolecard.scoring.Outcome.Obstacle;
import org.rolecard.scoring.Outcome.Scored;

/** On five levels, threshold scores 1, target 3, stretch 5, with straight lines between. */
class LevelScoresTest {
    @ParameterizedTest
    @CsvSource({
        // the three stages, between them, and beyond them on either side
        "higher, 90, 100, 110, 90, 1.00",
        "higher, 90, 100, 110, 100, 3.00",
        "higher, 90, 100, 110, 110, 5.00",
        "higher, 90, 100, 110, 95, 2.00",
        "higher, 90, 100, 110, 104, 3.80",
        "higher, 80, 90, 97, 92, 3.57",
        "higher, 90, 100, 110, 89.99, 1.00",
        "higher, 90, 100, 110, 0, 1.00",
        "higher, 90, 100, 110, 500, 5.00",
        "lower, 48, 24, 8, 48, 1.00",
        "lower, 48, 24, 8, 36, 2.00",
        "lower, 48, 24, 8, 24, 3.00",
        "lower, 48, 24, 8, 16, 4.00",
        "lower, 48, 24, 8, 8, 5.00",
        "lower, 48, 24, 8, 0, 5.00",
        "lower, 48, 24, 8, 100, 1.00",
        // a band: each side by itself
        "band, 2–12, 3–8, 5–6, 5.5, 5.00",
        "band, 2–12, 3–8, 5–6, 5, 5.00",
        "band, 2–12, 3–8, 5–6, 6, 5.00",
        "band, 2–12, 3–8, 5–6, 4, 4.00",
        "band, 2–12, 3–8, 5–6, 3, 3.00",
        "band, 2–12, 3–8, 5–6, 2.5, 2.00",
        "band, 2–12, 3–8, 5–6, 2, 1.00",
        "band, 2–12, 3–8, 5–6, 1, 1.00",
        "band, 2–12, 3–8, 5–6, 7, 4.00",
        "band, 2–12, 3–8, 5–6, 8, 3.00",
        "band, 2–12, 3–8, 5–6, 10, 2.00",
        "band, 2–12, 3–8, 5–6, 12, 1.00",
        "band, 2–12, 3–8, 5–6, 99, 1.00",
        // target equal to stretch: who reaches both has reached the better one
        "higher, 98, 100, 100, 100, 5.00",
        "higher, 98, 100, 100, 99.9, 2.90",
        "higher, 98, 100, 100, 99, 2.00",
        "lower, 2, 0, 0, 0, 5.00",
        "lower, 2, 0, 0, 1, 2.00",
        "lower, 2, 0, 0, 2, 1.00",
        "lower, 2, 0, 0, 3, 1.00",
        // threshold equal to target
        "higher, 90, 90, 100, 90, 3.00",
        "higher, 90, 90, 100, 89.99, 1.00",
        "higher, 90, 90, 100, 95, 4.00",
        // all or nothing
        "higher, 100, 100, 100, 100, 5.00",
        "higher, 100, 100, 100, 99.99, 1.00",
        "lower, 0, 0, 0, 0, 5.00",
        "lower, 0, 0, 0, 1, 1.00",
        // a band without a lower side, and one of a single best figure
        "band, 0–12, 0–8, 0–6, 0, 5.00",
        "band, 0–12, 0–8, 0–6, −1, 1.00",
        "band, 0–12, 0–8, 0–6, 7, 4.00",
        "band, 0–10, 2–8, 5–5, 5, 5.00",
        "band, 0–10, 2–8, 5–5, 4.4, 4.60",
        // zero and negative figures are figures like others
        "higher, −5, 0, 5, 0, 3.00",
        "higher, −5, 0, 5, −2.5, 2.00",
        "higher, −20, −10, 0, −15, 2.00",
        "higher, 3, 8, 15, −4, 1.00",
        "lower, 5, 0, −5, −2.5, 4.00",
        "lower, 10, 5, 1, −3, 5.00",
    })
    void aResultScores(String direction, String threshold, String target, String stretch, String actual, String score) {
        Outcome outcome = score(Sample.targets(direction, threshold, target, stretch), actual);
        assertThat(outcome).isInstanceOf(Scored.class);
        assertThat(((Scored) outcome).score().rounded(2)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "higher, 100, 90, 110",
        "higher, 90, 110, 100",
        "lower, 5, 10, 1",
        "lower, 10, 1, 5",
        "band, 2–12, 1–8, 5–6",
        "band, 2–12, 3–8, 5–9",
        "band, 2–12, 3–8, 6–5",
    })
    void targetsOutOfOrderAreNotScored(String direction, String threshold, String target, String stretch) {
        assertThat(score(Sample.targets(direction, threshold, target, stretch), "5"))
                .isEqualTo(new NotScorable(Obstacle.TARGETS_OUT_OF_ORDER));
    }

    @ParameterizedTest
    @CsvSource({"1E+999999999", "1E-999999999", "-1E+401"})
    void aFigureThatCannotBeMeantIsNotScored(String actual) {
        assertThat(score(Sample.higher("90", "100", "110"), actual))
                .isEqualTo(new NotScorable(Obstacle.FIGURE_TOO_LONG));
    }

    @Test
    void aFigureOfHundredsOfDigitsIsNotScored() {
        assertThat(score(Sample.higher("90", "100", "110"), "9".repeat(401)))
                .isEqualTo(new NotScorable(Obstacle.FIGURE_TOO_LONG));
        assertThat(score(Sample.higher("90", "100", "110"), "9".repeat(400))).isInstanceOf(Scored.class);
    }

    private static Outcome score(Targets targets, String actual) {
        return new Scorer(BuiltInScales.LEVELS).outcome(measure("m", targets), Actual.of(number(actual)));
    }
}
