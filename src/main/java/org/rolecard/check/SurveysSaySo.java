package org.rolecard.check;

import java.util.regex.Pattern;
import org.rolecard.model.Measure;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;

/**
 * A measure that comes from asking people says its scale and smallest sample; one of a baseline says its period (K12).
 */
record SurveysSaySo(Pattern surveys) implements MeasureRule {
    @Override
    public void check(Measure measure, FieldPath path, Findings findings) {
        boolean survey =
                surveys.matcher(measure.id() + " " + measure.name().en()).find();
        if (survey && measure.note().isEmpty()) {
            findings.info(path.key("name"), "survey", Message.of("survey"));
        } else if (measure.baseline() && measure.note().isEmpty()) {
            findings.info(path.key("baseline"), "baseline-period", Message.of("baseline-period"));
        }
    }
}
