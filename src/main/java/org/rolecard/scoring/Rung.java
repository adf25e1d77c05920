package org.rolecard.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.rolecard.model.Scale;
import org.rolecard.model.Targets.Points;

/**
 * A point of the scale, laid on the targets of a measure.
 *
 * @param at where it is, in per cent of the way: 0 is the threshold, 100 the target, 200 the stretch
 * @param figure the figure that reaches it
 * @param score what that scores
 */
public record Rung(BigDecimal at, BigDecimal figure, BigDecimal score) {
    private static final BigDecimal TARGET = BigDecimal.valueOf(100);
    private static final BigDecimal STRETCH = BigDecimal.valueOf(200);

    static Rung of(Scale.Point point, Points targets) {
        boolean beyondTarget = point.at().compareTo(TARGET) > 0;
        BigDecimal from = beyondTarget ? targets.target() : targets.threshold();
        BigDecimal to = beyondTarget ? targets.stretch() : targets.target();
        BigDecimal perCent = beyondTarget ? point.at().subtract(TARGET) : point.at();
        BigDecimal figure = from.add(to.subtract(from).multiply(perCent).movePointLeft(2));
        return new Rung(point.at(), plain(figure), point.score());
    }

    /** 90.00 as 90, and 100 not as 1E+2. */
    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal shortest = figure.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The stage that it is, unless it lies between two. */
    public Optional<Stage> stage() {
        if (at.signum() == 0) {
            return Optional.of(Stage.THRESHOLD);
        }
        if (at.compareTo(TARGET) == 0) {
            return Optional.of(Stage.TARGET);
        }
        return at.compareTo(STRETCH) == 0 ? Optional.of(Stage.STRETCH) : Optional.empty();
    }
}
