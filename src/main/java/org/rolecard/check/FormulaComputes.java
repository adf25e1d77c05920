package org.rolecard.check;

import java.util.regex.Pattern;
import org.rolecard.model.Language;
import org.rolecard.model.Measure;
import org.rolecard.model.Unit;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/**
 * A formula computes something: it has a sign or an aggregate; one in per cent divides and multiplies by 100; one that
 * divides says what holds when there is nothing to divide by (K02, K05).
 */
final class FormulaComputes implements MeasureRule {
    private static final Pattern COMPUTES = Pattern.compile(
            "[÷×−+/*=]|ผลรวม|จำนวน|ค่ามัธยฐาน|ค่าเฉลี่ย|ยอด|มูลค่า|\\b(?:sum|count|number|median|average|mean|total|share|value)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDES = Pattern.compile("[÷/]");
    private static final Pattern PER_CENT = Pattern.compile("[÷/][\\s\\S]*[×x*]\\s*100|100\\s*[×x*][\\s\\S]*[÷/]");

    @Override
    public void check(Measure measure, FieldPath path, Findings findings) {
        for (Language language : Language.values()) {
            String formula = measure.formula().in(language);
            FieldPath at = path.key("formula").key(language.tag());
            if (formula.isBlank()) {
                continue;
            }
            if (!isBalanced(formula)) {
                findings.warning(at, "formula", Message.of("formula.brackets"));
            }
            if (!COMPUTES.matcher(formula).find()) {
                findings.error(at, "formula", Message.of("formula.computes-nothing"));
            } else if (measure.unit() == Unit.PERCENT
                    && !PER_CENT.matcher(formula).find()) {
                findings.error(at, "formula", Message.of("formula.per-cent"));
            }
        }
        divides(measure, path, findings);
    }

    private static void divides(Measure measure, FieldPath path, Findings findings) {
        if (DIVIDES.matcher(measure.formula().th()).find() && measure.note().isEmpty()) {
            findings.warning(path.key("formula"), "zero-denominator", Message.of("zero-denominator"));
        }
    }

    /** Whether each bracket that is opened is closed. */
    private static boolean isBalanced(String formula) {
        int open = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
