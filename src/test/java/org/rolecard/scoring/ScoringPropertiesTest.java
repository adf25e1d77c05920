package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rolecard.model.Measure;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Point;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.scoring.Outcome.Scored;

/** What must hold for any targets and any figures, tried on thousands. */
class ScoringPropertiesTest {
    private static final int TIMES = 5_000;
    private final RandomCards random = new RandomCards(20_260_505);

    @Test
    void everyScoreIsFromOneToFiveAndThatOfTheSpreadsheet() {
        for (int i = 0; i < TIMES; i++) {
            Targets targets = random.anyOrdered();
            BigDecimal figure = random.figure(targets);
            BigDecimal score = levels(targets, figure).rounded(2);
            assertThat(score).isBetween(BigDecimal.ONE, BigDecimal.valueOf(5));
            assertThat(score.doubleValue())
                    .describedAs("%s of %s", figure, targets)
                    .isCloseTo(spreadsheet(targets, figure.doubleValue()), within(0.005 + 1e-9));
        }
    }

    /** The same rules as a person would write them into a sheet: one formula for higher, the others by minus signs. */
    private static double spreadsheet(Targets targets, double a) {
        if (targets instanceof Band b) {
            return Math.min(
                    formula(
                            a,
                            of(b.threshold().low()),
                            of(b.target().low()),
                            of(b.stretch().low())),
                    formula(
                            -a,
                            -of(b.threshold().high()),
                            -of(b.target().high()),
                            -of(b.stretch().high())));
        }
        Points p = (Points) targets;
        int sign = p.higherIsBetter() ? 1 : -1;
        return formula(sign * a, sign * of(p.threshold()), sign * of(p.target()), sign * of(p.stretch()));
    }

    /** =IF(a>=stretch;5;IF(a>=target;MEDIAN(3;5;3+2*…);IF(threshold=target;1;MEDIAN(1;3;1+2*…)))). */
    private static double formula(double a, double threshold, double target, double stretch) {
        return a >= stretch
                ? 5
                : a >= target
                        ? median(3, 5, 3 + 2 * (a - target) / (stretch - target))
                        : threshold == target ? 1 : median(1, 3, 1 + 2 * (a - threshold) / (target - threshold));
    }

    private static double median(double... three) {
        Arrays.sort(three);
        return three[1];
    }

    private static double of(BigDecimal figure) {
        return figure.doubleValue();
    }

    @Test
    void aBetterResultNeverScoresLess() {
        for (Scale scale : List.of(BuiltInScales.LEVELS, BuiltInScales.STEPS)) {
            for (int i = 0; i < TIMES; i++) {
                Targets targets = random.anyOrdered();
                BigDecimal one = random.figure(targets);
                BigDecimal other = random.figure(targets);
                int better = badness(targets, other).compareTo(badness(targets, one));
                int sign = score(scale, targets, one).compareTo(score(scale, targets, other));
                if (!(targets instanceof Band band) || isOneSided(band, one, other)) {
                    assertThat(better * sign)
                            .describedAs("%s, %s of %s", one, other, targets)
                            .isNotNegative();
                }
            }
        }
    }

    /** How far a figure is from what is wanted; only figures on the same side of a band can be compared. */
    private static BigDecimal badness(Targets targets, BigDecimal figure) {
        if (targets instanceof Points p) {
            return p.higherIsBetter() ? figure.negate() : figure;
        }
        Band b = (Band) targets;
        return b.stretch()
                .low()
                .subtract(figure)
                .max(figure.subtract(b.stretch().high()))
                .max(BigDecimal.ZERO);
    }

    private static boolean isOneSided(Band band, BigDecimal one, BigDecimal other) {
        BigDecimal low = band.stretch().low();
        BigDecimal high = band.stretch().high();
        return (one.compareTo(high) <= 0 && other.compareTo(high) <= 0)
                || (one.compareTo(low) >= 0 && other.compareTo(low) >= 0);
    }

    @Test
    void aLittleMoreNeverMakesAScoreJump() {
        for (int i = 0; i < TIMES; i++) {
            Targets targets = random.strict();
            BigDecimal figure = random.figure(targets);
            BigDecimal little = random.small();
            Fraction jump = levels(targets, figure.add(little)).plus(minus(levels(targets, figure)));
            Fraction most = Fraction.of(little.add(little)).dividedBy(Fraction.of(shortestStep(targets)));
            assertThat(jump).describedAs("%s of %s", figure, targets).isBetween(minus(most), most);
        }
    }

    private static Fraction minus(Fraction number) {
        return number.times(Fraction.of(BigDecimal.valueOf(-1)));
    }

    private static BigDecimal shortestStep(Targets targets) {
        return Goal.of(targets).sides().stream()
                .map(p -> p.target()
                        .subtract(p.threshold())
                        .abs()
                        .min(p.stretch().subtract(p.target()).abs()))
                .min(BigDecimal::compareTo)
                .orElseThrow();
    }

    @Test
    void stepPointsAndLevelsAgreeOnWhatIsReached() {
        for (int i = 0; i < TIMES; i++) {
            Targets targets = random.strict();
            BigDecimal figure = random.figure(targets);
            BigDecimal points = score(BuiltInScales.STEPS, targets, figure).rounded(0);
            Fraction level = levels(targets, figure);
            assertThat(points.intValueExact())
                    .describedAs("%s of %s", figure, targets)
                    .isIn(
                            level.compareTo(fraction(3)) >= 0
                                    ? List.of(100)
                                    : level.compareTo(fraction(2)) >= 0
                                            ? List.of(75)
                                            : level.compareTo(fraction(1)) > 0 ? List.of(50) : List.of(0, 50));
        }
    }

    @Test
    void morePointsOnTheSameLinesAreTheSameScale() {
        Scale usual = BuiltInScales.LEVELS;
        List<Point> five = IntStream.range(0, 5)
                .mapToObj(i -> new Point(BigDecimal.valueOf(50L * i), BigDecimal.valueOf(1L + i)))
                .toList();
        Scale own = new Scale("own", usual.name(), usual.how(), usual.between(), usual.below(), five, usual.grades());
        for (int i = 0; i < TIMES; i++) {
            Targets targets = random.strict();
            BigDecimal figure = random.figure(targets);
            assertThat(score(own, targets, figure)).isEqualTo(levels(targets, figure));
        }
    }

    @Test
    void multiplesOfLastYearScoreAsTheMultipleDoes() {
        for (int i = 0; i < TIMES; i++) {
            Targets targets = random.strict();
            BigDecimal multiple = random.figure(targets);
            BigDecimal lastYear = random.small().multiply(BigDecimal.valueOf(1_000_000));
            Measure measure = Sample.againstLastYear("m", targets);
            Outcome outcome =
                    new Scorer(BuiltInScales.LEVELS).outcome(measure, Actual.of(multiple.multiply(lastYear), lastYear));
            assertThat(((Scored) outcome).score()).isEqualTo(levels(targets, multiple));
        }
    }

    private static Fraction levels(Targets targets, BigDecimal figure) {
        return score(BuiltInScales.LEVELS, targets, figure);
    }

    private static Fraction score(Scale scale, Targets targets, BigDecimal figure) {
        Outcome outcome = new Scorer(scale).outcome(Sample.measure("m", targets), Actual.of(figure));
        return ((Scored) outcome).score();
    }

    private static Fraction fraction(int number) {
        return Fraction.of(BigDecimal.valueOf(number));
    }
}
