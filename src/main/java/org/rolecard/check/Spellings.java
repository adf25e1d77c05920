package org.rolecard.check;

import java.util.List;
import java.util.regex.Matcher;
import org.rolecard.model.Role;
import org.rolecard.model.RuleBook.Spelling;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;

/** Misspelled Thai words. */
record Spellings(List<Spelling> spellings) implements Rule {
    @Override
    public void check(Role role, Findings findings) {
        for (RoleTexts.Located located : RoleTexts.of(role)) {
            for (Spelling spelling : spellings) {
                Matcher matcher = spelling.wrong().matcher(located.text().th());
                if (matcher.find()) {
                    findings.about(
                            matcher.group(),
                            located.path().key("th"),
                            Severity.WARNING,
                            "spelling",
                            Message.of("spelling", matcher.group(), spelling.right()));
                }
            }
        }
    }
}
