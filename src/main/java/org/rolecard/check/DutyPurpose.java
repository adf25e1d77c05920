package org.rolecard.check;

import org.rolecard.model.LocalizedText;
import org.rolecard.model.RuleBook.PatternPair;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** A responsibility says to what end or standard it is done (R07). */
record DutyPurpose(PatternPair words) implements DutyRule {
    @Override
    public void check(LocalizedText text, FieldPath path, Findings findings) {
        if (!text.th().isBlank() && !words.th().matcher(text.th()).find()) {
            findings.warning(path.key("th"), "duty-purpose", Message.of("duty-purpose"));
        }
    }
}
