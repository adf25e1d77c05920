package org.rolecard.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/** Why a result scores what it scores, as data, so that a document can say it in the words of any language. */
public sealed interface Explanation {
    /** What it scores, exactly. */
    Fraction score();

    /**
     * The result does not reach even the first point.
     *
     * @param better which way would have been better
     * @param first the point that it does not reach
     * @param below what it scores all the same
     */
    record NotReached(Better better, Rung first, BigDecimal below) implements Explanation {
        @Override
        public Fraction score() {
            return Fraction.of(below);
        }
    }

    /**
     * The result scores what a point scores: it is just that, or beyond the best, or on a step.
     *
     * @param better which way is better
     * @param rung the point that it has reached
     * @param next the point that it has not reached; none where this is the best
     */
    record Reached(Better better, Rung rung, Optional<Rung> next) implements Explanation {
        @Override
        public Fraction score() {
            return Fraction.of(rung.score());
        }
    }

    /**
     * The result lies between two points and scores in proportion: {@code from.score + rise × gone ÷ whole}.
     *
     * @param better which way is better
     * @param actual the result
     * @param from the point that it has passed
     * @param to the point that it has not reached
     */
    record OnLine(Better better, BigDecimal actual, Rung from, Rung to) implements Explanation {
        @Override
        public Fraction score() {
            return Fraction.of(from.score())
                    .plus(Fraction.of(rise()).times(Fraction.of(gone())).dividedBy(Fraction.of(whole())));
        }

        /** What the second point scores more than the first. */
        public BigDecimal rise() {
            return to.score().subtract(from.score());
        }

        /** How far the result is from the first point. */
        public BigDecimal gone() {
            return actual.subtract(from.figure()).abs();
        }

        /** How far the second point is from the first. */
        public BigDecimal whole() {
            return to.figure().subtract(from.figure()).abs();
        }
    }

    /**
     * The result lies in the best range of a band.
     *
     * @param low the lower end
     * @param high the upper end
     */
    record Inside(Rung low, Rung high) implements Explanation {
        @Override
        public Fraction score() {
            return Fraction.of(low.score());
        }
    }
}
