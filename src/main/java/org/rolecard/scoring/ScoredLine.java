package org.rolecard.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.rolecard.model.Measure;

/**
 * A line of a scorecard, scored.
 *
 * @param measure what is measured
 * @param agreedWeight the weight in the scorecard
 * @param weight the weight that counts, after measures that do not apply gave theirs to the others; 0 for those
 * @param outcome what came of it
 */
public record ScoredLine(Measure measure, BigDecimal agreedWeight, Fraction weight, Outcome outcome) {
    /** The score, where there is one. */
    public Optional<Fraction> score() {
        return outcome instanceof Outcome.Scored scored ? Optional.of(scored.score()) : Optional.empty();
    }

    /** Weight × score ÷ 100, where there is a score. */
    public Optional<Fraction> weighted() {
        return score().map(score -> weight.times(score).dividedBy(Scorer.HUNDRED));
    }

    /** Whether it keeps the total open: not filled in, or not scorable. */
    boolean isOpen() {
        return outcome instanceof Outcome.NotFilledIn || outcome instanceof Outcome.NotScorable;
    }
}
