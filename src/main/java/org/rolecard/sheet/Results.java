package org.rolecard.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.rolecard.document.Edition;
import org.rolecard.model.LocalizedText;
import org.rolecard.scoring.Outcome;
import org.rolecard.scoring.ScoredCard;
import org.rolecard.scoring.ScoredLine;
import org.rolecard.scoring.Scorer;
import org.rolecard.scoring.Total;

/**
 * What the formulas of a form come to, from the scoring itself. It is written beside each formula, so that previews and
 * programs that compute nothing show it.
 *
 * @param card the scored form
 */
record Results(ScoredCard card) {
    static Results of(Form form) {
        return new Results(new Scorer(form.scale()).score(form.role(), form.actuals()));
    }

    List<ScoredLine> lines() {
        return card.lines();
    }

    BigDecimal weights() {
        return lines().stream().map(ScoredLine::agreedWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The weights of what applies. */
    BigDecimal applicableWeight() {
        return lines().stream()
                .filter(line -> !(line.outcome() instanceof Outcome.NotApplicable))
                .map(ScoredLine::agreedWeight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A number, or the sign or the nothing that stands in its place. */
    record Shown(Optional<Double> number, String text) {
        static Shown of(double number) {
            return new Shown(Optional.of(number), "");
        }

        static Shown of(String text) {
            return new Shown(Optional.empty(), text);
        }
    }

    static void cache(XSSFCell formula, Shown shown) {
        if (shown.number().isPresent()) {
            formula.setCellValue(shown.number().get());
        } else {
            formula.setCellValue(shown.text());
        }
    }

    static Shown score(ScoredLine line) {
        return line.score()
                .map(score -> Shown.of(score.rounded(9).doubleValue()))
                .orElseGet(() -> Shown.of(sign(line.outcome())));
    }

    static Shown weighted(ScoredLine line) {
        return line.weighted()
                .map(weighted -> Shown.of(weighted.rounded(9).doubleValue()))
                .orElseGet(() -> Shown.of(sign(line.outcome())));
    }

    private static String sign(Outcome outcome) {
        if (outcome instanceof Outcome.NotApplicable) {
            return Formulas.DASH;
        }
        return outcome instanceof Outcome.NotScorable ? Formulas.UNCLEAR : "";
    }

    Shown total() {
        return known().map(t -> Shown.of(t.rounded().doubleValue())).orElseGet(() -> Shown.of(""));
    }

    Shown letter() {
        return Shown.of(known().map(t -> t.grade().letter()).orElse(""));
    }

    Shown word(Edition edition) {
        Optional<LocalizedText> name = known().map(t -> t.grade().name());
        return Shown.of(name.map(n -> String.join(
                        "\n", edition.languages().stream().map(n::in).distinct().toList()))
                .orElse(""));
    }

    private Optional<Total.Known> known() {
        return card.total() instanceof Total.Known known ? Optional.of(known) : Optional.empty();
    }
}
