package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Points;
import org.rolecard.scoring.Total.Known;
import org.rolecard.scoring.Total.NothingApplies;

/** What must hold for any scorecard, however it is filled in, tried on thousands. */
class ScorecardPropertiesTest {
    private static final int TIMES = 5_000;
    private final RandomCards random = new RandomCards(20_260_506);

    @Test
    void allThresholdsAreOneAllTargetsThreeAndAllStretchesFive() {
        for (int i = 0; i < TIMES; i++) {
            assertThat(total(random.card(t -> Actual.of(side(t).threshold())))).isEqualTo("1.00");
            assertThat(total(random.card(t -> Actual.of(side(t).target())))).isEqualTo("3.00");
            assertThat(total(random.card(t -> Actual.of(side(t).stretch())))).isEqualTo("5.00");
        }
    }

    private Points side(Targets targets) {
        List<Points> sides = Goal.of(targets).sides();
        return sides.get(random.random().nextInt(sides.size()));
    }

    @Test
    void measuresThatDoNotApplyLeaveTheScorecardAsIfTheyWereNotOnIt() {
        for (int i = 0; i < TIMES; i++) {
            List<WeightedLine> card =
                    random.card(t -> random.oneIn(3) ? new Actual.NotApplicable() : Actual.of(random.figure(t)));
            List<WeightedLine> without = card.stream()
                    .filter(l -> !(l.actual() instanceof Actual.NotApplicable))
                    .toList();
            ScoredCard scored = levels(card);
            assertThat(scored.total()).isEqualTo(levels(without).total());
            Fraction weights = scored.lines().stream().map(ScoredLine::weight).reduce(Fraction.ZERO, Fraction::plus);
            assertThat(weights)
                    .isEqualTo(
                            scored.total() instanceof NothingApplies
                                    ? Fraction.ZERO
                                    : Fraction.of(BigDecimal.valueOf(100)));
        }
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        for (int i = 0; i < TIMES; i++) {
            List<WeightedLine> card = new ArrayList<>(
                    random.card(t -> random.oneIn(4) ? new Actual.NotApplicable() : Actual.of(random.figure(t))));
            Total before = levels(card).total();
            Collections.shuffle(card, random.random());
            assertThat(levels(card).total()).isEqualTo(before);
        }
    }

    @Test
    void aTotalLiesBetweenTheLowestAndTheHighestScoreAndHasTheGradeOfItsBand() {
        for (int i = 0; i < TIMES; i++) {
            ScoredCard card = levels(random.card(t -> Actual.of(random.figure(t))));
            Known total = (Known) card.total();
            List<Fraction> scores = card.lines().stream()
                    .flatMap(l -> l.score().stream())
                    .sorted()
                    .toList();
            assertThat(total.exact()).isBetween(scores.get(0), scores.get(scores.size() - 1));
            assertThat(total.rounded())
                    .isBetween(total.grade().from(), total.grade().to());
        }
    }

    private static ScoredCard levels(List<WeightedLine> card) {
        return new Scorer(BuiltInScales.LEVELS).score(card);
    }

    private static BigDecimal total(List<WeightedLine> card) {
        return ((Known) levels(card).total()).rounded();
    }
}
