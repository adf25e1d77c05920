package org.rolecard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.scoring.Stage;

/**
 * Where a result lies among the figures of its measure, from the smallest on the left to the largest on the right. The
 * figures stand at the same places on every chart, so that charts below each other can be compared; between two of them
 * the result lies in proportion, as its score does.
 *
 * @param marks the measure's figures, from the smallest: three, or six of a band
 * @param actual the result
 */
public record BandChart(List<Mark> marks, BigDecimal actual) {
    private static final int END = 1000;
    private static final List<Integer> THREE = List.of(150, 500, 850);
    private static final List<Integer> SIX = List.of(90, 240, 390, 610, 760, 910);

    /** Copies the list. */
    public BandChart {
        marks = List.copyOf(marks);
    }

    /** Whether a result lies on the chart, or beyond one of its ends. */
    public enum Beyond {
        /** Smaller than every figure of the measure. */
        LEFT,
        /** On the chart. */
        NOT,
        /** Larger than every figure of the measure. */
        RIGHT
    }

    /**
     * The chart of a result.
     *
     * @param targets the measure's targets
     * @param times what they are multiplied by: last year's figure where they are multiples of it, and otherwise 1
     * @param actual the result
     */
    public static BandChart of(Targets targets, BigDecimal times, BigDecimal actual) {
        List<Stage> stages = stages(targets);
        List<BigDecimal> figures = figures(targets);
        List<Integer> places = figures.size() == THREE.size() ? THREE : SIX;
        return new BandChart(
                IntStream.range(0, figures.size())
                        .mapToObj(i -> new Mark(stages.get(i), figures.get(i).multiply(times), places.get(i)))
                        .toList(),
                actual);
    }

    private static List<Stage> stages(Targets targets) {
        if (targets instanceof Points points) {
            return points.higherIsBetter()
                    ? List.of(Stage.THRESHOLD, Stage.TARGET, Stage.STRETCH)
                    : List.of(Stage.STRETCH, Stage.TARGET, Stage.THRESHOLD);
        }
        return List.of(Stage.THRESHOLD, Stage.TARGET, Stage.STRETCH, Stage.STRETCH, Stage.TARGET, Stage.THRESHOLD);
    }

    private static List<BigDecimal> figures(Targets targets) {
        if (targets instanceof Band band) {
            return List.of(
                    band.threshold().low(),
                    band.target().low(),
                    band.stretch().low(),
                    band.stretch().high(),
                    band.target().high(),
                    band.threshold().high());
        }
        Points points = (Points) targets;
        return points.higherIsBetter()
                ? List.of(points.threshold(), points.target(), points.stretch())
                : List.of(points.stretch(), points.target(), points.threshold());
    }

    /** Whether the result is beyond an end. */
    public Beyond beyond() {
        if (actual.compareTo(marks.get(0).figure()) < 0) {
            return Beyond.LEFT;
        }
        return actual.compareTo(marks.get(marks.size() - 1).figure()) > 0 ? Beyond.RIGHT : Beyond.NOT;
    }

    /** Where the result stands, in thousandths of the width; beyond an end, at the edge. */
    public int place() {
        return switch (beyond()) {
            case LEFT -> 0;
            case RIGHT -> END;
            case NOT -> reached().map(Mark::place).orElseGet(this::between);
        };
    }

    /** The mark that the result is just at; of several with the same figure the best, as it is scored. */
    private Optional<Mark> reached() {
        return marks.stream()
                .filter(mark -> mark.figure().compareTo(actual) == 0)
                .reduce((a, b) -> b.stage().compareTo(a.stage()) > 0 ? b : a);
    }

    private int between() {
        int next = next();
        Mark left = marks.get(next - 1);
        Mark right = marks.get(next);
        BigDecimal gone = actual.subtract(left.figure());
        BigDecimal whole = right.figure().subtract(left.figure());
        BigDecimal way = BigDecimal.valueOf(right.place() - (long) left.place());
        return left.place()
                + gone.multiply(way).divide(whole, 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** The index of the first mark that the result is not beyond; the number of marks where it is beyond all. */
    int next() {
        return (int) marks.stream()
                .filter(mark -> mark.figure().compareTo(actual) < 0)
                .count();
    }
}
