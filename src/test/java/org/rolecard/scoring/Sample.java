package org.rolecard.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rolecard.model.Frequency;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Measure;
import org.rolecard.model.Perspective;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;
import org.rolecard.model.Unit;

/** Measures for tests, from figures as a person would write them. */
final class Sample {
    private static final LocalizedText TEXT = new LocalizedText("ก", "a");

    private Sample() {}

    static BigDecimal number(String figure) {
        return new BigDecimal(figure.strip().replace("−", "-").replace(",", ""));
    }

    /** 90, 100, 110 gets better upwards; 10, 5, 0 downwards; 2–8, 3–6, 4–5 is a band. */
    static Targets targets(String direction, String threshold, String target, String stretch) {
        if (direction.equals("band")) {
            return new Band(range(threshold), range(target), range(stretch));
        }
        return new Points(direction.equals("higher"), number(threshold), number(target), number(stretch));
    }

    private static Range range(String ends) {
        String[] parts = ends.split("–", -1);
        return new Range(number(parts[0]), number(parts[1]));
    }

    static Targets higher(String threshold, String target, String stretch) {
        return targets("higher", threshold, target, stretch);
    }

    static Targets lower(String threshold, String target, String stretch) {
        return targets("lower", threshold, target, stretch);
    }

    static Targets band(String threshold, String target, String stretch) {
        return targets("band", threshold, target, stretch);
    }

    static Measure measure(String id, Targets targets) {
        return measure(id, targets, false);
    }

    static Measure againstLastYear(String id, Targets targets) {
        return measure(id, targets, true);
    }

    private static Measure measure(String id, Targets targets, boolean baseline) {
        return new Measure(
                id,
                TEXT,
                TEXT,
                TEXT,
                Unit.POINTS,
                targets,
                baseline,
                Frequency.MONTHLY,
                TEXT,
                Perspective.PROCESS,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static WeightedLine line(String id, Targets targets, String weight, Actual actual) {
        return new WeightedLine(measure(id, targets), number(weight), actual);
    }

    static Actual actual(String figure) {
        return Actual.of(number(figure));
    }
}
