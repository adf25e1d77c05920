package org.rolecard.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Between;
import org.rolecard.model.Targets.Points;

/**
 * A scale laid on the targets of a measure: what reaches which score. Where two stages are the same figure, whoever
 * reaches it has reached the better one.
 */
record Ladder(Scale scale, Better better, List<Rung> rungs) {
    static Ladder of(Scale scale, Points targets) {
        return new Ladder(
                scale,
                targets.higherIsBetter() ? Better.HIGHER : Better.LOWER,
                scale.points().stream().map(p -> Rung.of(p, targets)).toList());
    }

    Explanation climb(BigDecimal actual) {
        int next = 0;
        for (int i = 0; i < rungs.size(); i++) {
            if (reaches(actual, rungs.get(i))) {
                next = i + 1;
            }
        }
        if (next == 0) {
            return new Explanation.NotReached(better, rungs.get(0), scale.below());
        }
        Rung rung = rungs.get(next - 1);
        if (next == rungs.size()) {
            return new Explanation.Reached(better, rung, Optional.empty());
        }
        return scale.between() == Between.STEP || actual.compareTo(rung.figure()) == 0
                ? new Explanation.Reached(better, rung, Optional.of(rungs.get(next)))
                : new Explanation.OnLine(better, actual, rung, rungs.get(next));
    }

    private boolean reaches(BigDecimal actual, Rung rung) {
        int beyond = actual.compareTo(rung.figure());
        return better == Better.HIGHER ? beyond >= 0 : beyond <= 0;
    }
}
