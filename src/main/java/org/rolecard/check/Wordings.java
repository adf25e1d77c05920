package org.rolecard.check;

import java.util.List;
import java.util.regex.Matcher;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.WordingRule;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;

/** Wordings of the rule book that a role should not have, each reported where it first stands in a text. */
record Wordings(List<WordingRule> rules) implements TextRule {
    @Override
    public void check(List<Located> texts, Findings findings) {
        for (Located located : texts) {
            for (WordingRule rule : rules) {
                look(rule, located.text(), rule.language(), located.path(), findings);
            }
        }
    }

    private static void look(
            WordingRule rule, LocalizedText text, Language language, FieldPath path, Findings findings) {
        Matcher matcher = rule.pattern().matcher(text.in(language));
        if (!matcher.find()) {
            return;
        }
        Message says = Message.of("wording", matcher.group().strip(), rule.why());
        if (rule.basis().isPresent()) {
            says = says.and(Message.of("wording.basis", rule.basis().get()));
        }
        if (rule.instead().isPresent()) {
            says = says.and(Message.of("wording.instead", rule.instead().get()));
        }
        FieldPath at = path.key(language.tag());
        findings.about(matcher.group().strip(), at, severity(rule), rule.id(), says);
    }

    /** How bad a finding of a rule is. */
    static Severity severity(WordingRule rule) {
        return switch (rule.gravity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
