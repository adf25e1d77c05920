package org.rolecard.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/** What was entered for a measure. */
public sealed interface Actual {
    /**
     * A figure, which may be 0 or negative.
     *
     * @param figure the figure of the period, in the unit of the measure
     * @param baseline the holder's own figure for the same period last year, for measures whose targets are multiples
     *     of it; other measures do not look at it
     */
    record Value(BigDecimal figure, Optional<BigDecimal> baseline) implements Actual {}

    /** The measure does not apply to this person in this period: its weight goes to the others. */
    record NotApplicable() implements Actual {}

    /** Nothing was entered. That is not 0: nobody knows yet. */
    record Missing() implements Actual {}

    /** A figure for a measure whose targets are figures themselves. */
    static Actual of(BigDecimal figure) {
        return new Value(figure, Optional.empty());
    }

    /** A figure and last year's. Where only the multiple is known, it is the figure and the baseline is 1. */
    static Actual of(BigDecimal figure, BigDecimal baseline) {
        return new Value(figure, Optional.of(baseline));
    }
}
