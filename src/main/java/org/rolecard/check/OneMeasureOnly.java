package org.rolecard.check;

import java.util.regex.Pattern;
import org.rolecard.model.Measure;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/** A measure counts one thing; two in one hide which of them moved (K08). */
record OneMeasureOnly(Pattern joint) implements MeasureRule {
    private static final Pattern TWO_IN_THAI = Pattern.compile("(?<=[ก-๙)]) ?และ ?(?=[ก-๙A-Z])");
    private static final Pattern TWO_IN_ENGLISH = Pattern.compile("\\band\\b|,|&");

    @Override
    public void check(Measure measure, FieldPath path, Findings findings) {
        String names =
                measure.id() + " " + measure.name().th() + " " + measure.name().en();
        if (joint.matcher(names).find()) {
            return;
        }
        if (TWO_IN_ENGLISH.matcher(measure.name().en()).find()
                && TWO_IN_THAI.matcher(measure.name().th()).find()) {
            findings.warning(path.key("name"), "two-measures", Message.of("two-measures"));
        }
    }
}
