package org.rolecard.check;

import java.util.regex.Pattern;
import org.rolecard.model.LocalizedText;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** A responsibility is one duty: more than two "and" suggest a split (R05). */
final class OneDuty implements DutyRule {
    private static final int MOST = 2;
    private static final Pattern THAI_AND = Pattern.compile("และ|รวมถึง|ตลอดจน|พร้อมทั้ง|;");
    private static final Pattern ENGLISH_AND = Pattern.compile("\\band\\b|;", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(LocalizedText text, FieldPath path, Findings findings) {
        if (count(THAI_AND, text.th()) > MOST) {
            findings.warning(path.key("th"), "several-duties", Message.of("several-duties"));
        } else if (count(ENGLISH_AND, text.en()) > MOST) {
            findings.warning(path.key("en"), "several-duties", Message.of("several-duties"));
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
