package org.rolecard.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolecard.model.Frequency;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Measure;
import org.rolecard.model.Perspective;
import org.rolecard.model.Unit;
import org.rolecard.scoring.Actual;
import org.rolecard.scoring.ScoredCard;
import org.rolecard.scoring.Scorer;
import org.rolecard.scoring.WeightedLine;
import org.rolecard.sheet.Agreement;
import org.rolecard.sheet.Agreement.Line;

/** Scores what was entered by what was agreed. */
record Agreed(Agreement agreement) {
    private static final LocalizedText NO_TEXT = new LocalizedText("", "");

    ScoredCard score(List<Actual> actuals) {
        List<WeightedLine> lines = new ArrayList<>();
        for (int i = 0; i < actuals.size(); i++) {
            Line line = agreement.lines().get(i);
            lines.add(new WeightedLine(measure(line), line.weight(), actuals.get(i)));
        }
        return new Scorer(agreement.scale()).score(lines);
    }

    /** The measure as far as scoring asks; a sheet does not carry its texts as data. */
    private static Measure measure(Line line) {
        return new Measure(
                line.measure(),
                NO_TEXT,
                NO_TEXT,
                NO_TEXT,
                Unit.POINTS,
                line.targets(),
                line.baseline(),
                Frequency.YEARLY,
                NO_TEXT,
                Perspective.PROCESS,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
