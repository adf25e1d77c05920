package org.rolecard.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.rolecard.model.Scale.Grade;

/** What a scorecard comes to. */
public sealed interface Total {
    /**
     * It is known.
     *
     * @param exact the sum of the weighted scores, not rounded
     * @param rounded the total that is shown, rounded half up to two decimals
     * @param grade the grade of the rounded total
     */
    record Known(Fraction exact, BigDecimal rounded, Grade grade) implements Total {}

    /**
     * It is not known yet: a total of what happens to be there would mislead.
     *
     * @param measures ids of the measures that are not filled in or not scorable, in the order of the scorecard
     */
    record Open(List<String> measures) implements Total {
        /** Copies the list. */
        public Open {
            measures = List.copyOf(measures);
        }
    }

    /** No measure applies, so there is nothing to add up. */
    record NothingApplies() implements Total {}
}
