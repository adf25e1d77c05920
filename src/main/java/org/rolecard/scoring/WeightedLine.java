package org.rolecard.scoring;

import java.math.BigDecimal;
import org.rolecard.model.Measure;

/**
 * A line of a scorecard, filled in.
 *
 * @param measure what is measured
 * @param weight its share of the total, in per cent
 * @param actual what was entered
 */
public record WeightedLine(Measure measure, BigDecimal weight, Actual actual) {
    /** Refuses a weight that would turn a total upside down; the checks of a role find it first. */
    public WeightedLine {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("a weight must be more than 0: " + measure.id());
        }
    }
}
