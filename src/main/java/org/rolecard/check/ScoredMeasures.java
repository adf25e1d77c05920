package org.rolecard.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rolecard.model.Measure;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.problem.FieldPath;

/** The measures of a scorecard, with their lines. */
record ScoredMeasures(List<Scored> all) {
    /**
     * A measure that is scored.
     *
     * @param measure the measure
     * @param weight its weight
     * @param path its line
     */
    record Scored(Measure measure, BigDecimal weight, FieldPath path) {
        /** What patterns of the rule book are held against. */
        String names() {
            return measure.id() + " " + measure.name().th() + " "
                    + measure.name().en();
        }
    }

    static ScoredMeasures of(Role role) {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < role.scorecard().size(); i++) {
            ScorecardLine line = role.scorecard().get(i);
            FieldPath path = FieldPath.root().key("scorecard").item(i);
            role.measure(line.measure()).ifPresent(m -> scored.add(new Scored(m, line.weight(), path)));
        }
        return new ScoredMeasures(List.copyOf(scored));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
