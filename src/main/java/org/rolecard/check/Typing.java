package org.rolecard.check;

import java.util.List;
import java.util.regex.Matcher;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.WordingRule;
import org.rolecard.problem.Message;

/** Slips of typing, in the texts of both languages; shown with the word around, since a mark alone cannot be found. */
record Typing(List<WordingRule> rules) implements TextRule {
    private static final int MOST_BEFORE = 8;
    private static final int MOST_BEHIND = 4;

    @Override
    public void check(List<Located> texts, Findings findings) {
        for (Located located : texts) {
            for (WordingRule rule : rules) {
                for (Language language : Language.values()) {
                    look(rule, located, language, findings);
                }
            }
        }
    }

    private static void look(WordingRule rule, Located located, Language language, Findings findings) {
        LocalizedText both = located.text();
        String text = both.in(language);
        Matcher matcher = rule.pattern().matcher(text);
        if (!matcher.find()) {
            return;
        }
        String around = around(text, matcher.start(), matcher.end());
        Message says = Message.of("typing", around, rule.why());
        if (rule.instead().isPresent()) {
            says = says.and(Message.of("typing.instead", rule.instead().get()));
        }
        findings.about(around, located.path().key(language.tag()), Wordings.severity(rule), rule.id(), says);
    }

    /** The letters around a place, up to the next spaces and not many. */
    private static String around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < MOST_BEFORE && !isSpace(text, from - 1)) {
            from--;
        }
        while (from < start && Character.getType(text.charAt(from)) == Character.NON_SPACING_MARK) {
            from++;
        }
        int to = end;
        while (to < text.length() && to - end < MOST_BEHIND && !isSpace(text, to)) {
            to++;
        }
        while (to < text.length() && Character.getType(text.charAt(to)) == Character.NON_SPACING_MARK) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
