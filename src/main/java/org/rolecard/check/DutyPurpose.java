package org.rolecard.check;

import org.rolecard.model.LocalizedText;
import org.rolecard.model.Role;
import org.rolecard.model.RuleBook.PatternPair;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** A responsibility says to what end or standard it is done (R07). */
record DutyPurpose(PatternPair words) implements Rule {
    @Override
    public void check(Role role, Findings findings) {
        for (int i = 0; i < role.responsibilities().size(); i++) {
            FieldPath text = FieldPath.root().key("responsibilities").item(i).key("text");
            one(role.responsibilities().get(i).text(), text, findings);
        }
    }

    private void one(LocalizedText text, FieldPath path, Findings findings) {
        if (!text.th().isBlank() && !words.th().matcher(text.th()).find()) {
            findings.warning(path.key("th"), "duty-purpose", Message.of("duty-purpose"));
        }
    }
}
