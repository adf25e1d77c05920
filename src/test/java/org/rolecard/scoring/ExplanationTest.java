package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolecard.scoring.Sample.higher;
import static org.rolecard.scoring.Sample.lower;
import static org.rolecard.scoring.Sample.number;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rolecard.model.Scale;
import org.rolecard.model.Targets;
import org.rolecard.scoring.Explanation.Inside;
import org.rolecard.scoring.Explanation.NotReached;
import org.rolecard.scoring.Explanation.OnLine;
import org.rolecard.scoring.Explanation.Reached;
import org.rolecard.scoring.Outcome.Scored;

/** A score says why it is what it is, with every figure that a sentence about it needs. */
class ExplanationTest {
    private static final Targets COLLECTED = higher("80", "90", "97");
    private static final Targets HOURS = lower("48", "24", "8");
    private static final Targets STAFF = Sample.band("2–12", "3–8", "5–6");

    @Test
    void betweenTwoPointsTheArithmeticIsThere() {
        OnLine line = (OnLine) levels(COLLECTED, "92");
        assertThat(sentence(line)).isEqualTo("92: 3 + 2 × 2 ÷ 7 = 3.57");
        assertThat(line.from().stage()).contains(Stage.TARGET);
        assertThat(line.to().stage()).contains(Stage.STRETCH);
        assertThat(line.better()).isEqualTo(Better.HIGHER);
    }

    @Test
    void whereLessIsBetterTheDistancesAreStillPositive() {
        OnLine line = (OnLine) levels(HOURS, "30");
        assertThat(sentence(line)).isEqualTo("30: 1 + 2 × 18 ÷ 24 = 2.50");
        assertThat(line.better()).isEqualTo(Better.LOWER);
    }

    @Test
    void aResultThatIsJustAPointScoresThePoint() {
        assertThat(levels(COLLECTED, "90.0"))
                .isEqualTo(new Reached(Better.HIGHER, rung("100", "90", "3"), Optional.of(rung("200", "97", "5"))));
    }

    @Test
    void aResultBeyondTheStretchScoresTheStretch() {
        assertThat(levels(COLLECTED, "99"))
                .isEqualTo(new Reached(Better.HIGHER, rung("200", "97", "5"), Optional.empty()));
    }

    @Test
    void aResultShortOfTheThresholdSaysWhatItDidNotReach() {
        assertThat(levels(HOURS, "50")).isEqualTo(new NotReached(Better.LOWER, rung("0", "48", "1"), number("1")));
    }

    @Test
    void aBandSaysOnWhichSideTheResultIs() {
        assertThat(levels(STAFF, "5.5")).isEqualTo(new Inside(rung("200", "5", "5"), rung("200", "6", "5")));
        assertThat(((OnLine) levels(STAFF, "4")).better()).isEqualTo(Better.HIGHER);
        assertThat(((OnLine) levels(STAFF, "7")).better()).isEqualTo(Better.LOWER);
    }

    @Test
    void aStepSaysWhereItBeginsAndWhereTheNextDoes() {
        assertThat(explain(BuiltInScales.STEPS, COLLECTED, "87"))
                .isEqualTo(new Reached(Better.HIGHER, rung("50", "85", "75"), Optional.of(rung("100", "90", "100"))));
        assertThat(rung("50", "85", "75").stage()).isEmpty();
    }

    private static String sentence(OnLine line) {
        return "%s: %s + %s × %s ÷ %s = %s"
                .formatted(
                        line.actual(),
                        line.from().score(),
                        line.rise(),
                        line.gone(),
                        line.whole(),
                        line.score().rounded(2));
    }

    private static Rung rung(String at, String figure, String score) {
        return new Rung(number(at), number(figure), number(score));
    }

    private static Explanation levels(Targets targets, String actual) {
        return explain(BuiltInScales.LEVELS, targets, actual);
    }

    private static Explanation explain(Scale scale, Targets targets, String actual) {
        Outcome outcome = new Scorer(scale).outcome(Sample.measure("m", targets), Sample.actual(actual));
        return ((Scored) outcome).explanation();
    }
}
