package org.rolecard.scoring;

import java.util.List;
import org.rolecard.model.Scale;

/**
 * A scorecard, scored.
 *
 * @param scale the scale that was used; totals of different scales cannot be compared
 * @param lines its lines, in the order of the scorecard
 * @param total what they come to
 */
public record ScoredCard(Scale scale, List<ScoredLine> lines, Total total) {
    /** Copies the list. */
    public ScoredCard {
        lines = List.copyOf(lines);
    }
}
