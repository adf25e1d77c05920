package org.rolecard.check;

import java.util.List;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.model.RuleBook.PatternPair;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** "Other duties as assigned" stands last, once, and no measure is evidence of it (R10). */
record CatchAll(PatternPair words) implements Rule {
    @Override
    public void check(Role role, Findings findings) {
        List<Responsibility> all = role.responsibilities();
        for (int i = 0; i < all.size(); i++) {
            Responsibility responsibility = all.get(i);
            boolean catchAll = words.th().matcher(responsibility.text().th()).find()
                    || words.en().matcher(responsibility.text().en()).find();
            if (catchAll
                    && (i < all.size() - 1 || !role.evidenceOf(responsibility).isEmpty())) {
                findings.info(
                        FieldPath.root().key("responsibilities").item(i).key("text"),
                        "catch-all",
                        Message.of("catch-all"));
            }
        }
    }
}
