package org.rolecard.document;

import java.math.BigDecimal;
import java.util.function.Function;
import org.rolecard.document.Sentences.Gaps;
import org.rolecard.model.Language;
import org.rolecard.model.Scale;
import org.rolecard.scoring.Better;
import org.rolecard.scoring.Explanation;
import org.rolecard.scoring.Explanation.Inside;
import org.rolecard.scoring.Explanation.NotReached;
import org.rolecard.scoring.Explanation.OnLine;
import org.rolecard.scoring.Explanation.Reached;
import org.rolecard.scoring.Outcome.Scored;
import org.rolecard.scoring.Rung;
import org.rolecard.scoring.Stage;

/**
 * Says in words why a result scores what it scores.
 *
 * @param sentences the sentences
 * @param band whether the measure's targets are ranges, so that a point is the end of one
 */
record Arithmetic(Sentences sentences, boolean band) {
    /** The sentence; where it announces a calculation, {@link #sum} is that. */
    Text why(Scored scored) {
        Explanation explanation = scored.explanation();
        Gaps gaps = new Gaps()
                .with("actual", Figures.number(scored.actual()))
                .with("score", Figures.number(scored.score().rounded(Scale.DECIMALS)));
        if (explanation instanceof NotReached not) {
            point(gaps, "", not.first(), not.better());
            return sentences.say("explain-not-reached-" + way(not.better()), gaps);
        }
        if (explanation instanceof OnLine line) {
            point(gaps, "", line.from(), line.better());
            point(gaps, "next-", line.to(), line.better());
            gaps.with("from-score", Figures.number(line.from().score()));
            gaps.with("to-score", Figures.number(line.to().score()));
            return sentences.say("explain-between", gaps);
        }
        if (explanation instanceof Inside inside) {
            gaps.with("low", Figures.number(inside.low().figure()));
            gaps.with("high", Figures.number(inside.high().figure()));
            return sentences.say("explain-inside", gaps);
        }
        return reached((Reached) explanation, scored.actual(), gaps);
    }

    private Text reached(Reached reached, BigDecimal actual, Gaps gaps) {
        point(gaps, "", reached.rung(), reached.better());
        if (actual.compareTo(reached.rung().figure()) == 0) {
            return sentences.say("explain-at", gaps);
        }
        if (reached.next().isEmpty()) {
            return sentences.say("explain-beyond-" + way(reached.better()), gaps);
        }
        point(gaps, "next-", reached.next().get(), reached.better());
        return sentences.say("explain-step", gaps);
    }

    /** As in "3 + 2 × (92 − 90) ÷ (97 − 90) = 3.57". */
    static String sum(OnLine line) {
        BigDecimal from = line.from().figure();
        boolean up = line.better() == Better.HIGHER;
        String gone = up ? minus(line.actual(), from) : minus(from, line.actual());
        String whole =
                up ? minus(line.to().figure(), from) : minus(from, line.to().figure());
        return Figures.number(line.from().score()) + " + " + Figures.number(line.rise()) + " × " + gone + " ÷ " + whole
                + " = " + Figures.score(line.score());
    }

    private static String minus(BigDecimal larger, BigDecimal smaller) {
        String taken = Figures.number(smaller);
        return "(" + Figures.number(larger) + " − " + (smaller.signum() < 0 ? "(" + taken + ")" : taken) + ")";
    }

    private void point(Gaps gaps, String prefix, Rung rung, Better better) {
        gaps.with(prefix + "point", language -> name(rung, better, language));
        gaps.with(prefix + "figure", Figures.number(rung.figure()));
    }

    private String name(Rung rung, Better better, Language language) {
        String stage = sentences.word(
                language, "point-" + rung.stage().map(Arithmetic::word).orElse("step"));
        if (!band) {
            return stage;
        }
        Function<Language, String> inner = same -> stage;
        return sentences.in(
                language,
                better == Better.HIGHER ? "point-lower-end" : "point-upper-end",
                new Gaps().with("point", inner));
    }

    static String word(Stage stage) {
        return switch (stage) {
            case THRESHOLD -> "threshold";
            case TARGET -> "target";
            case STRETCH -> "stretch";
        };
    }

    private static String way(Better better) {
        return better == Better.HIGHER ? "higher" : "lower";
    }
}
