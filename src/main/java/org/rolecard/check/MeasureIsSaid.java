package org.rolecard.check;

import java.util.Locale;
import java.util.regex.Matcher;
import org.rolecard.model.Language;
import org.rolecard.model.Measure;
import org.rolecard.model.RuleBook.PatternPair;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;

/**
 * A measure is defined so that two people would count the same: a definition that says more than the name, evidence of
 * a responsibility, and no words that nobody can measure (K06, K07).
 */
record MeasureIsSaid(PatternPair vague) implements MeasureRule {
    private static final int LEAST_LETTERS = 20;

    @Override
    public void check(Measure measure, FieldPath path, Findings findings) {
        for (Language language : Language.values()) {
            String definition = measure.definition().in(language);
            FieldPath at = path.key("definition").key(language.tag());
            if (same(definition, measure.name().in(language))) {
                findings.warning(at, "definition", Message.of("definition.same-as-name"));
            } else if (!definition.isBlank() && definition.length() < LEAST_LETTERS) {
                findings.warning(at, "definition", Message.of("definition.short", LEAST_LETTERS));
            }
            vague(measure.name().in(language), language, path.key("name"), findings);
            vague(definition, language, path.key("definition"), findings);
        }
        if (measure.responsibilities().isEmpty()) {
            findings.warning(path.key("responsibilities"), "no-responsibility", Message.of("no-responsibility"));
        }
    }

    private void vague(String text, Language language, FieldPath path, Findings findings) {
        Matcher matcher = vague.in(language).matcher(text);
        if (matcher.find()) {
            findings.about(
                    matcher.group(),
                    path.key(language.tag()),
                    Severity.WARNING,
                    "vague",
                    Message.of("vague", matcher.group()));
        }
    }

    private static boolean same(String one, String other) {
        return !one.isBlank()
                && one.toLowerCase(Locale.ROOT)
                        .strip()
                        .equals(other.toLowerCase(Locale.ROOT).strip());
    }
}
