package org.rolecard.check;

import org.rolecard.model.LocalizedText;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/**
 * A responsibility is a sentence, not a keyword and not a paragraph: 35 to 130 Thai letters, 6 to 25 English words, and
 * neither language much longer than the other (R06; calibrated on 51 responsibilities of the HR reference).
 */
final class DutyLength implements DutyRule {
    private static final int LEAST_LETTERS = 35;
    private static final int MOST_LETTERS = 130;
    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 25;
    private static final double LEAST_RATIO = 0.5;
    private static final double MOST_RATIO = 1.2;

    @Override
    public void check(LocalizedText text, FieldPath path, Findings findings) {
        long letters = letters(text.th());
        int words = text.en().isBlank() ? 0 : text.en().split("\\s+").length;
        if (letters > 0 && (letters < LEAST_LETTERS || letters > MOST_LETTERS)) {
            String key = letters < LEAST_LETTERS ? "duty-length.short-th" : "duty-length.long-th";
            findings.warning(path.key("th"), "duty-length", Message.of(key, letters, LEAST_LETTERS, MOST_LETTERS));
        } else if (words > 0 && (words < LEAST_WORDS || words > MOST_WORDS)) {
            String key = words < LEAST_WORDS ? "duty-length.short-en" : "duty-length.long-en";
            findings.warning(path.key("en"), "duty-length", Message.of(key, words, LEAST_WORDS, MOST_WORDS));
        } else if (letters > 0 && words > 0) {
            double ratio = (double) letters / text.en().length();
            if (ratio < LEAST_RATIO || ratio > MOST_RATIO) {
                findings.warning(path, "duty-length", Message.of("duty-length.uneven"));
            }
        }
    }

    /** Marks above and below a letter are no letters of their own. */
    private static long letters(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
