package org.rolecard.check;

import java.util.List;
import org.rolecard.model.Measure;
import org.rolecard.model.RuleBook.Suspect;
import org.rolecard.model.Targets.Points;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;

/** Measures that the rule book warns of: perverse incentives, what nobody controls, what people are (K10, K11, K13). */
record SuspectMeasures(List<Suspect> suspects, String code, Severity severity) implements MeasureRule {
    @Override
    public void check(Measure measure, FieldPath path, Findings findings) {
        String names =
                measure.id() + " " + measure.name().th() + " " + measure.name().en();
        for (Suspect suspect : suspects) {
            boolean direction = suspect.higherIsBetter().isEmpty()
                    || (measure.targets() instanceof Points points
                            && points.higherIsBetter()
                                    == suspect.higherIsBetter().get());
            if (direction && suspect.pattern().matcher(names).find()) {
                findings.about("", path.key("name"), severity, code, Message.of("suspect-measure", suspect.why()));
                return;
            }
        }
    }
}
