package org.rolecard.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolecard.document.Sentences.Gaps;
import org.rolecard.model.Measure;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.scoring.Actual;
import org.rolecard.scoring.Explanation.OnLine;
import org.rolecard.scoring.Fraction;
import org.rolecard.scoring.Outcome;
import org.rolecard.scoring.Outcome.Entry;
import org.rolecard.scoring.Outcome.NotApplicable;
import org.rolecard.scoring.Outcome.NotFilledIn;
import org.rolecard.scoring.Outcome.NotScorable;
import org.rolecard.scoring.Outcome.Scored;
import org.rolecard.scoring.ScoredLine;

/**
 * Puts what came of each measure into words, step by step.
 *
 * @param sentences the sentences
 * @param actuals what was entered, by the measure's id
 * @param applicable the weight of the measures that apply
 */
record LineTexts(Sentences sentences, Map<String, Actual> actuals, BigDecimal applicable) {
    private static final String NO_SCORE = "–";
    private static final String UNCLEAR = "?";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    LineResult of(ScoredLine line) {
        Outcome outcome = line.outcome();
        String sign = outcome instanceof NotApplicable ? NO_SCORE : outcome instanceof NotScorable ? UNCLEAR : "";
        return new LineResult(
                actual(line),
                lastYear(line).map(figure -> same(Figures.number(figure))),
                line.score().map(Figures::score).orElse(sign),
                line.weighted().map(Figures::score).orElse(sign),
                steps(line),
                outcome instanceof Scored scored
                        ? Optional.of(new ChartTexts(sentences).of(line.measure(), times(line), scored.actual()))
                        : Optional.empty());
    }

    private Optional<Actual.Value> value(ScoredLine line) {
        return Optional.ofNullable(actuals.get(line.measure().id()))
                .flatMap(a -> a instanceof Actual.Value value ? Optional.of(value) : Optional.empty());
    }

    private Optional<Text> actual(ScoredLine line) {
        return line.outcome() instanceof NotApplicable
                ? Optional.of(sentences.say("not-applicable", new Gaps()))
                : value(line).map(value -> same(Figures.number(value.figure())));
    }

    private Optional<BigDecimal> lastYear(ScoredLine line) {
        return line.measure().baseline() ? value(line).flatMap(Actual.Value::baseline) : Optional.empty();
    }

    private BigDecimal times(ScoredLine line) {
        return lastYear(line).orElse(BigDecimal.ONE);
    }

    private Text same(String words) {
        return Text.of(sentences.edition(), language -> words);
    }

    private List<Text> steps(ScoredLine line) {
        if (line.outcome() instanceof Scored scored) {
            return scored(line, scored);
        }
        Gaps gaps = new Gaps()
                .with("weight", Figures.number(line.agreedWeight()))
                .with("last-year", Figures.number(times(line)));
        return List.of(sentences.say(unscored(line.outcome()), gaps));
    }

    private static String unscored(Outcome outcome) {
        if (outcome instanceof NotFilledIn open) {
            return open.what() == Entry.BASELINE ? "explain-no-last-year" : "explain-no-figure";
        }
        if (outcome instanceof NotScorable not) {
            return switch (not.why()) {
                case BASELINE_NOT_POSITIVE -> "explain-last-year-not-positive";
                case TARGETS_OUT_OF_ORDER -> "explain-out-of-order";
                case FIGURE_TOO_LONG -> "explain-too-long";
            };
        }
        return "explain-not-applicable";
    }

    private List<Text> scored(ScoredLine line, Scored scored) {
        List<Text> steps = new ArrayList<>();
        lastYear(line).ifPresent(last -> {
            steps.add(sentences.say("explain-last-year", new Gaps().with("last-year", Figures.number(last))));
            steps.add(same(products(line.measure(), last)));
        });
        steps.add(new Arithmetic(sentences, line.measure().targets() instanceof Band).why(scored));
        if (scored.explanation() instanceof OnLine between) {
            steps.add(same(Arithmetic.sum(between)));
        }
        String weight = Figures.number(line.agreedWeight());
        if (Fraction.of(line.agreedWeight()).compareTo(line.weight()) != 0) {
            String counts = Figures.score(line.weight());
            String sum = weight + " × 100 ÷ " + Figures.number(applicable) + " = " + counts;
            steps.add(sentences.say("explain-weight", new Gaps().with("sum", sum)));
            weight = counts;
        }
        String sum = weight + " × " + Figures.score(scored.score()) + " ÷ " + Figures.number(HUNDRED) + " = "
                + line.weighted().map(Figures::score).orElse("");
        steps.add(sentences.say("explain-weighted", new Gaps().with("sum", sum)));
        return steps;
    }

    /** As in "0.97 × 120 = 116.4 · 1.03 × 120 = 123.6 · 1.08 × 120 = 129.6". */
    private static String products(Measure measure, BigDecimal last) {
        return multiples(measure.targets())
                .map(multiple -> Figures.number(multiple) + " × " + Figures.number(last) + " = "
                        + Figures.number(multiple.multiply(last)))
                .collect(Collectors.joining(" · "));
    }

    private static Stream<BigDecimal> multiples(Targets targets) {
        if (targets instanceof Band band) {
            return Stream.of(band.threshold(), band.target(), band.stretch())
                    .flatMap(range -> Stream.of(range.low(), range.high()));
        }
        Points points = (Points) targets;
        return Stream.of(points.threshold(), points.target(), points.stretch());
    }
}
