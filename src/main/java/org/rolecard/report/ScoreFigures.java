package org.rolecard.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.rolecard.model.Scale;
import org.rolecard.scoring.Actual;
import org.rolecard.scoring.Fraction;

/** How the figures of filled sheets are told. */
final class ScoreFigures {
    /** What stands for a measure that does not apply. */
    static final String NOT_APPLICABLE = "N/A";

    private ScoreFigures() {}

    /** The figure that was entered, if one was. */
    static Optional<BigDecimal> figure(Actual actual) {
        return actual instanceof Actual.Value value ? Optional.of(plain(value.figure())) : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal shortest = figure.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.precision() - shortest.scale() < 30 ? shortest.setScale(0) : shortest;
    }

    /** A score, rounded half up. */
    static BigDecimal rounded(Fraction score) {
        return score.rounded(Scale.DECIMALS);
    }
}
