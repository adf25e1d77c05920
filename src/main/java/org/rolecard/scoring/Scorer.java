package org.rolecard.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.rolecard.model.Measure;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.scoring.Outcome.Entry;
import org.rolecard.scoring.Outcome.NotFilledIn;
import org.rolecard.scoring.Outcome.NotScorable;
import org.rolecard.scoring.Outcome.Obstacle;

/**
 * Scores measures and scorecards on a scale. Nothing is rounded before the total, and the total once, half up to two
 * decimals; so the rounded weighted scores of a sheet may differ from its total by a few hundredths.
 *
 * @param scale how results become scores
 */
public record Scorer(Scale scale) {
    static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

    /** More than any spreadsheet can hold; beyond it, exact arithmetic would take for ever. */
    private static final int MOST_DIGITS = 400;

    /** Scores the scorecard of a role. A measure without an entry is missing; entries for other measures are unused. */
    public ScoredCard score(Role role, Map<String, Actual> actuals) {
        return score(role.scorecard().stream()
                .map(line -> new WeightedLine(
                        role.measure(line.measure()).orElseThrow(),
                        line.weight(),
                        actuals.getOrDefault(line.measure(), new Actual.Missing())))
                .toList());
    }

    /** Scores lines that may have weights or targets of their own. The weights count in proportion to each other. */
    public ScoredCard score(List<WeightedLine> lines) {
        Fraction applicable = lines.stream()
                .filter(Scorer::applies)
                .map(line -> Fraction.of(line.weight()))
                .reduce(Fraction.ZERO, Fraction::plus);
        List<ScoredLine> scored = lines.stream()
                .map(line -> new ScoredLine(
                        line.measure(),
                        line.weight(),
                        applies(line)
                                ? Fraction.of(line.weight()).times(HUNDRED).dividedBy(applicable)
                                : Fraction.ZERO,
                        outcome(line.measure(), line.actual())))
                .toList();
        return new ScoredCard(scale, scored, total(scored));
    }

    private static boolean applies(WeightedLine line) {
        return !(line.actual() instanceof Actual.NotApplicable);
    }

    private Total total(List<ScoredLine> lines) {
        List<String> open = lines.stream()
                .filter(ScoredLine::isOpen)
                .map(line -> line.measure().id())
                .toList();
        if (!open.isEmpty()) {
            return new Total.Open(open);
        }
        return lines.stream()
                .flatMap(line -> line.weighted().stream())
                .reduce(Fraction::plus)
                .<Total>map(this::known)
                .orElseGet(Total.NothingApplies::new);
    }

    private Total.Known known(Fraction exact) {
        BigDecimal rounded = exact.rounded(Scale.DECIMALS);
        return new Total.Known(exact, rounded, scale.grade(rounded));
    }

    /** Scores one measure. */
    public Outcome outcome(Measure measure, Actual actual) {
        if (actual instanceof Actual.NotApplicable) {
            return new Outcome.NotApplicable();
        }
        if (actual instanceof Actual.Value value) {
            return measure.baseline()
                    ? againstLastYear(measure, value)
                    : scored(Goal.of(measure.targets()), value.figure());
        }
        return new NotFilledIn(Entry.FIGURE);
    }

    private Outcome againstLastYear(Measure measure, Actual.Value value) {
        if (value.baseline().isEmpty()) {
            return new NotFilledIn(Entry.BASELINE);
        }
        BigDecimal baseline = value.baseline().get();
        if (baseline.signum() <= 0) {
            return new NotScorable(Obstacle.BASELINE_NOT_POSITIVE);
        }
        return isTooLong(baseline)
                ? new NotScorable(Obstacle.FIGURE_TOO_LONG)
                : scored(Goal.of(measure.targets()).times(baseline), value.figure());
    }

    private Outcome scored(Goal goal, BigDecimal figure) {
        if (isTooLong(figure)) {
            return new NotScorable(Obstacle.FIGURE_TOO_LONG);
        }
        return goal.isInOrder()
                ? new Outcome.Scored(figure, goal.explain(figure, scale))
                : new NotScorable(Obstacle.TARGETS_OUT_OF_ORDER);
    }

    private static boolean isTooLong(BigDecimal figure) {
        return figure.precision() > MOST_DIGITS || Math.abs((long) figure.scale()) > MOST_DIGITS;
    }
}
