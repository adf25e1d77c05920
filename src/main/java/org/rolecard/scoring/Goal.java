package org.rolecard.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.rolecard.model.Scale;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.scoring.Explanation.Inside;
import org.rolecard.scoring.Explanation.Reached;

/** Targets as one side, or as the two sides of a band: the lower one, where more is better, and the upper one. */
record Goal(List<Points> sides) {
    static Goal of(Targets targets) {
        return new Goal(targets instanceof Band band ? List.of(lower(band), upper(band)) : List.of((Points) targets));
    }

    private static Points lower(Band band) {
        return new Points(
                true,
                band.threshold().low(),
                band.target().low(),
                band.stretch().low());
    }

    private static Points upper(Band band) {
        return new Points(
                false,
                band.threshold().high(),
                band.target().high(),
                band.stretch().high());
    }

    Goal times(BigDecimal baseline) {
        return new Goal(sides.stream()
                .map(side -> new Points(
                        side.higherIsBetter(),
                        side.threshold().multiply(baseline),
                        side.target().multiply(baseline),
                        side.stretch().multiply(baseline)))
                .toList());
    }

    /** Whether the stages get better, or at least no worse, and the best range of a band is not backwards. */
    boolean isInOrder() {
        boolean backwards = sides.size() == 2
                && sides.get(0).stretch().compareTo(sides.get(1).stretch()) > 0;
        return !backwards && sides.stream().allMatch(Goal::isInOrder);
    }

    private static boolean isInOrder(Points side) {
        int sign = side.higherIsBetter() ? 1 : -1;
        return sign * side.target().compareTo(side.threshold()) >= 0
                && sign * side.stretch().compareTo(side.target()) >= 0;
    }

    /**
     * Each side by itself; the worse one counts, since a result that is off on one side is at its best on the other.
     */
    Explanation explain(BigDecimal actual, Scale scale) {
        List<Explanation> all =
                sides.stream().map(side -> Ladder.of(scale, side).climb(actual)).toList();
        if (all.size() == 2 && all.get(0) instanceof Reached low && all.get(1) instanceof Reached high) {
            if (low.next().isEmpty() && high.next().isEmpty()) {
                return new Inside(low.rung(), high.rung());
            }
        }
        return all.stream().min(Comparator.comparing(Explanation::score)).orElseThrow();
    }
}
