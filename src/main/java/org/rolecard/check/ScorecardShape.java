package org.rolecard.check;

import java.math.BigDecimal;
import java.util.List;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/**
 * A scorecard of five to twelve measures, best five to nine, each weighing 5 to 30 in steps of 5. Fewer invite playing
 * to one number; with more, one level of a measure hardly moves the total (S02, S03).
 */
final class ScorecardShape implements Rule {
    private static final int LEAST = 5;
    private static final int MOST = 12;
    private static final BigDecimal LIGHTEST = new BigDecimal(5);
    private static final BigDecimal HEAVIEST = new BigDecimal(30);

    @Override
    public void check(Role role, Findings findings) {
        FieldPath path = FieldPath.root().key("scorecard");
        List<ScorecardLine> lines = role.scorecard();
        if (!lines.isEmpty() && (lines.size() < LEAST || lines.size() > MOST)) {
            findings.warning(path, "scorecard-size", Message.of("scorecard-size", lines.size(), LEAST, MOST));
        }
        for (int i = 0; i < lines.size(); i++) {
            BigDecimal weight = lines.get(i).weight();
            FieldPath at = path.item(i).key("weight");
            if (weight.signum() > 0 && (weight.compareTo(LIGHTEST) < 0 || weight.compareTo(HEAVIEST) > 0)) {
                findings.warning(
                        at, "weight-size", Message.of("weight-size", weight.toPlainString(), LIGHTEST, HEAVIEST));
            } else if (weight.remainder(LIGHTEST).signum() != 0) {
                findings.warning(at, "weight-step", Message.of("weight-step", weight.toPlainString()));
            }
        }
    }
}
