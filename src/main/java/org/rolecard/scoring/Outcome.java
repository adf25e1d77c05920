package org.rolecard.scoring;

import java.math.BigDecimal;

/** What came of scoring one measure. */
public sealed interface Outcome {
    /**
     * It has a score.
     *
     * @param actual the figure that was scored
     * @param explanation why it scores that
     */
    record Scored(BigDecimal actual, Explanation explanation) implements Outcome {
        /** The score, exactly. */
        public Fraction score() {
            return explanation.score();
        }
    }

    /** It does not apply; that is no pass and no score, and its weight goes to the others. */
    record NotApplicable() implements Outcome {}

    /**
     * It is not yet filled in.
     *
     * @param what is missing
     */
    record NotFilledIn(Entry what) implements Outcome {}

    /**
     * It is filled in, but has no score; there is no total until a person has decided what to do.
     *
     * @param why what is in the way
     */
    record NotScorable(Obstacle why) implements Outcome {}

    /** What a person enters. */
    enum Entry {
        /** The figure of the period. */
        FIGURE,
        /** The figure of the same period last year, which the targets are multiples of. */
        BASELINE
    }

    /** What keeps a figure from being scored. */
    enum Obstacle {
        /** Last year's figure is 0 or negative, so multiples of it say nothing. */
        BASELINE_NOT_POSITIVE,
        /** Threshold, target and stretch do not get better one after the other. */
        TARGETS_OUT_OF_ORDER,
        /** A figure has so many digits that it cannot be meant. */
        FIGURE_TOO_LONG
    }
}
