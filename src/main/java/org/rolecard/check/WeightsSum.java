package org.rolecard.check;

import java.math.BigDecimal;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** The weights of a scorecard are above 0 and 100 together, exactly: decimals, not floating point. */
final class WeightsSum implements Rule {
    private static final BigDecimal ALL = new BigDecimal(100);

    @Override
    public void check(Role role, Findings findings) {
        FieldPath scorecard = FieldPath.root().key("scorecard");
        BigDecimal sum = BigDecimal.ZERO;
        boolean allAreWeights = true;
        for (int i = 0; i < role.scorecard().size(); i++) {
            ScorecardLine line = role.scorecard().get(i);
            sum = sum.add(line.weight());
            if (line.weight().signum() <= 0) {
                allAreWeights = false;
                findings.error(scorecard.item(i).key("weight"), "weight-range", Message.of("weight-range"));
            }
        }
        if (allAreWeights && !role.scorecard().isEmpty() && sum.compareTo(ALL) != 0) {
            findings.error(
                    scorecard,
                    "weights-sum",
                    Message.of(
                            sum.compareTo(ALL) < 0 ? "weights-sum.add" : "weights-sum.take-away",
                            sum.toPlainString(),
                            sum.subtract(ALL).abs().toPlainString()));
        }
    }
}
