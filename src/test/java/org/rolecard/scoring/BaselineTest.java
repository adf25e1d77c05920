package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolecard.scoring.Sample.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.model.Measure;
import org.rolecard.scoring.Outcome.Entry;
import org.rolecard.scoring.Outcome.NotFilledIn;
import org.rolecard.scoring.Outcome.NotScorable;
import org.rolecard.scoring.Outcome.Obstacle;
import org.rolecard.scoring.Outcome.Scored;

/** Where targets are multiples of the holder's own figure of last year, both years' figures are entered. */
class BaselineTest {
    private static final Measure DEAL_SIZE =
            Sample.againstLastYear("average-deal-size", Sample.higher("0.95", "1.05", "1.15"));
    private static final Scorer SCORER = new Scorer(BuiltInScales.LEVELS);

    @ParameterizedTest
    @CsvSource({
        "190000, 200000, 1.00",
        "200000, 200000, 2.00",
        "210000, 200000, 3.00",
        "220000, 200000, 4.00",
        "230000, 200000, 5.00",
        "0, 200000, 1.00",
        "1.07, 1, 3.40",
    })
    void targetsAreMultipliedByLastYearsFigure(String figure, String lastYear, String score) {
        Outcome outcome = SCORER.outcome(DEAL_SIZE, Actual.of(number(figure), number(lastYear)));
        assertThat(((Scored) outcome).score().rounded(2)).isEqualTo(score);
    }

    @Test
    void theExplanationShowsTheFiguresAndNotTheMultiples() {
        Outcome outcome = SCORER.outcome(DEAL_SIZE, Actual.of(number("220000"), number("200000")));
        Explanation.OnLine line = (Explanation.OnLine) ((Scored) outcome).explanation();
        assertThat(line.from()).isEqualTo(new Rung(number("100"), number("210000"), number("3")));
        assertThat(line.to()).isEqualTo(new Rung(number("200"), number("230000"), number("5")));
    }

    @Test
    void aBandMovesWithLastYearsFigureToo() {
        Measure stock = Sample.againstLastYear("stock", Sample.band("0.8–1.2", "0.9–1.1", "0.95–1.05"));
        Outcome outcome = SCORER.outcome(stock, Actual.of(number("46"), number("40")));
        assertThat(((Scored) outcome).score().rounded(2)).isEqualTo("2.00");
    }

    @Test
    void withoutLastYearsFigureTheMeasureIsNotFilledIn() {
        assertThat(SCORER.outcome(DEAL_SIZE, Actual.of(number("1.05")))).isEqualTo(new NotFilledIn(Entry.BASELINE));
        assertThat(SCORER.outcome(DEAL_SIZE, new Actual.Missing())).isEqualTo(new NotFilledIn(Entry.FIGURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "-250000"})
    void multiplesOfNothingOrLessAreNotScored(String lastYear) {
        assertThat(SCORER.outcome(DEAL_SIZE, Actual.of(number("100"), number(lastYear))))
                .isEqualTo(new NotScorable(Obstacle.BASELINE_NOT_POSITIVE));
    }

    @Test
    void aFigureOfLastYearThatCannotBeMeantIsNotScored() {
        assertThat(SCORER.outcome(DEAL_SIZE, Actual.of(number("100"), number("1E+999999999"))))
                .isEqualTo(new NotScorable(Obstacle.FIGURE_TOO_LONG));
    }

    @Test
    void aMeasureWithTargetsOfItsOwnDoesNotLookAtLastYear() {
        Measure plain = Sample.measure("plain", Sample.higher("90", "100", "110"));
        assertThat(SCORER.outcome(plain, Actual.of(number("100"), number("0"))))
                .isEqualTo(SCORER.outcome(plain, Actual.of(number("100"))));
    }
}
