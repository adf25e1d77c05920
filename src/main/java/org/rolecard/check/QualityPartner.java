package org.rolecard.check;

import java.util.List;
import org.rolecard.check.ScoredMeasures.Scored;
import org.rolecard.model.Role;
import org.rolecard.model.RuleBook.Pair;
import org.rolecard.problem.Message;

/** A scored measure of volume, speed or cost has one of quality beside it (S08). */
record QualityPartner(List<Pair> partners) implements Rule {
    @Override
    public void check(Role role, Findings findings) {
        List<Scored> all = ScoredMeasures.of(role).all();
        for (Pair pair : partners) {
            for (Scored one : all) {
                boolean alone = pair.one().matcher(one.names()).find()
                        && all.stream()
                                .noneMatch(other -> !other.equals(one)
                                        && pair.other().matcher(other.names()).find());
                if (alone) {
                    findings.warning(
                            one.path().key("measure"), "quality-partner", Message.of("quality-partner", pair.why()));
                }
            }
        }
    }
}
