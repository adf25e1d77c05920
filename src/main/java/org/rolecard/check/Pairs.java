package org.rolecard.check;

import java.util.List;
import org.rolecard.check.ScoredMeasures.Scored;
import org.rolecard.model.Role;
import org.rolecard.model.RuleBook.Pair;
import org.rolecard.problem.Message;

/** Two measures of a scorecard that count the same thing count it twice (S06). */
record Pairs(List<Pair> doubles) implements Rule {
    @Override
    public void check(Role role, Findings findings) {
        List<Scored> all = ScoredMeasures.of(role).all();
        for (Pair pair : doubles) {
            for (Scored one : all) {
                for (Scored other : all) {
                    boolean both = !one.equals(other)
                            && pair.one().matcher(one.names()).find()
                            && pair.other().matcher(other.names()).find();
                    if (both) {
                        findings.warning(
                                other.path().key("measure"),
                                "double-counting",
                                Message.of("double-counting", one.measure().id(), pair.why()));
                    }
                }
            }
        }
    }
}
