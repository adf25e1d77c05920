package org.rolecard.check;

import java.util.List;
import java.util.regex.Matcher;
import org.rolecard.model.RuleBook.Spelling;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;

/** Misspelled Thai words. */
record Spellings(List<Spelling> spellings) implements TextRule {
    @Override
    public void check(List<Located> texts, Findings findings) {
        for (Located located : texts) {
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
