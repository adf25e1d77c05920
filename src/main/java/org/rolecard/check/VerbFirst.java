package org.rolecard.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rolecard.model.LocalizedText;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** A responsibility begins with a verb, in English with its base form (R03, R04). */
record VerbFirst(List<String> thaiVerbs) implements DutyRule {
    /** Nouns, subjects and forms of verbs that are no base form. */
    private static final Pattern NO_VERB = Pattern.compile(
            "(?:responsible|the|a|an|to|must|will|shall|should|you|we|he|she|they|this|in|on|for|with|all|our)|.*ing|.*[^su]s");

    @Override
    public void check(LocalizedText text, FieldPath path, Findings findings) {
        if (!text.th().isBlank() && thaiVerbs.stream().noneMatch(text.th()::startsWith)) {
            findings.warning(path.key("th"), "verb-first", Message.of("verb-first.th"));
        }
        String first = text.en().split("[\\s,]", 2)[0].toLowerCase(Locale.ROOT);
        if (!first.isEmpty() && NO_VERB.matcher(first).matches()) {
            findings.warning(
                    path.key("en"),
                    "verb-first",
                    Message.of("verb-first.en", text.en().split("\\s", 2)[0]));
        }
    }
}
