package org.rolecard.document;

import java.util.Optional;
import java.util.function.Function;
import org.rolecard.document.RoleDocument.MeasureText;
import org.rolecard.model.Language;
import org.rolecard.model.Measure;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;

/** Puts measures into the words of an edition. */
final class MeasureTexts {
    private final Edition edition;
    private final LabelSet labels;

    MeasureTexts(Edition edition, LabelSet labels) {
        this.edition = edition;
        this.labels = labels;
    }

    MeasureText of(Measure m) {
        Stages stages = stages(m.targets());
        return new MeasureText(
                m.id(),
                Text.of(edition, m.name()),
                Text.of(edition, m.definition()),
                Text.of(edition, m.formula()),
                labels.text(edition, "unit-" + unit(m)),
                Text.of(edition, language -> goal(m, stages, language)),
                stages.threshold(),
                stages.target(),
                stages.stretch(),
                labels.text(edition, "frequency-" + m.frequency().word()),
                Text.of(edition, m.source()),
                labels.text(edition, "perspective-" + m.perspective().word()),
                m.note().map(note -> Text.of(edition, note)));
    }

    private String goal(Measure m, Stages stages, Language language) {
        Function<String, String> label = name -> labels.word(language, name);
        String value = label.apply("value-" + unit(m)).replace("{0}", stages.target());
        return label.apply("goal-" + m.targets().direction()).replace("{0}", value);
    }

    /** Targets that are multiples of the holder's own last year are in a unit of their own. */
    private static String unit(Measure m) {
        return m.baseline() ? "baseline" : m.unit().word();
    }

    private static Stages stages(Targets targets) {
        return points(targets).or(() -> band(targets)).orElseThrow();
    }

    private static Optional<Stages> points(Targets targets) {
        return targets instanceof Points p
                ? Optional.of(new Stages(
                        Figures.number(p.threshold()), Figures.number(p.target()), Figures.number(p.stretch())))
                : Optional.empty();
    }

    private static Optional<Stages> band(Targets targets) {
        return targets instanceof Band b
                ? Optional.of(new Stages(range(b.threshold()), range(b.target()), range(b.stretch())))
                : Optional.empty();
    }

    private static String range(Range range) {
        return Figures.number(range.low()) + "–" + Figures.number(range.high());
    }

    /**
     * Targets as text.
     *
     * @param threshold scores 1
     * @param target scores 3
     * @param stretch scores 5
     */
    private record Stages(String threshold, String target, String stretch) {}
}
