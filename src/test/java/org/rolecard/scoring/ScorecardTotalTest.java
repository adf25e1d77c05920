package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rolecard.scoring.Sample.actual;
import static org.rolecard.scoring.Sample.higher;
import static org.rolecard.scoring.Sample.line;
import static org.rolecard.scoring.Sample.lower;
import static org.rolecard.scoring.Sample.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rolecard.model.Targets;
import org.rolecard.scoring.Outcome.Entry;
import org.rolecard.scoring.Outcome.NotFilledIn;
import org.rolecard.scoring.Total.Known;
import org.rolecard.scoring.Total.NothingApplies;
import org.rolecard.scoring.Total.Open;

/** Scores are weighted, added up and graded; what does not apply and what is missing are two different things. */
class ScorecardTotalTest {
    private static final Targets SALES = higher("90", "100", "110");
    private static final Targets ERRORS = lower("4", "2", "0");
    private static final Actual DOES_NOT_APPLY = new Actual.NotApplicable();
    private static final Actual MISSING = new Actual.Missing();
    private static final Scorer SCORER = new Scorer(BuiltInScales.LEVELS);

    @Test
    void theTotalIsTheSumOfWeightTimesScoreOverAHundred() {
        ScoredCard card = card(line("a", SALES, "60", actual("104")), line("b", ERRORS, "40", actual("3")));
        assertThat(weights(card)).containsExactly("60.00", "40.00");
        assertThat(weighted(card)).containsExactly("2.28", "0.80");
        assertThat(total(card)).isEqualTo("3.08");
    }

    @Test
    void aMeasureThatDoesNotApplyGivesItsWeightToTheOthersInProportion() {
        ScoredCard card = card(
                line("a", SALES, "50", actual("110")),
                line("b", SALES, "25", DOES_NOT_APPLY),
                line("c", SALES, "25", actual("90")));
        assertThat(weights(card)).containsExactly("66.67", "0.00", "33.33");
        assertThat(card.lines().get(1).agreedWeight()).isEqualTo("25");
        assertThat(card.lines().get(1).score()).isEmpty();
        assertThat(card.lines().get(1).weighted()).isEmpty();
        assertThat(total(card)).isEqualTo("3.67");
    }

    @Test
    void notApplicableIsNeverAPass() {
        ScoredCard poor = card(line("a", SALES, "10", actual("0")), line("b", SALES, "90", DOES_NOT_APPLY));
        assertThat(total(poor)).isEqualTo("1.00");
        assertThat(grade(poor)).isEqualTo("E");
    }

    @Test
    void whereNothingAppliesThereIsNoTotal() {
        ScoredCard card = card(line("a", SALES, "60", DOES_NOT_APPLY), line("b", ERRORS, "40", DOES_NOT_APPLY));
        assertThat(card.total()).isEqualTo(new NothingApplies());
        assertThat(weights(card)).containsExactly("0.00", "0.00");
        assertThat(card().total()).isEqualTo(new NothingApplies());
    }

    @Test
    void aMissingFigureIsNotZeroAndKeepsTheTotalOpen() {
        ScoredCard card = card(
                line("a", ERRORS, "30", MISSING),
                line("b", ERRORS, "40", actual("0")),
                line("c", SALES, "20", MISSING),
                line("d", SALES, "10", DOES_NOT_APPLY));
        assertThat(card.total()).isEqualTo(new Open(List.of("a", "c")));
        assertThat(card.lines().get(0).outcome()).isEqualTo(new NotFilledIn(Entry.FIGURE));
        assertThat(card.lines().get(1).score()).contains(Fraction.of(number("5")));
        assertThat(weights(card)).containsExactly("33.33", "44.44", "22.22", "0.00");
    }

    @Test
    void aFigureThatCannotBeScoredKeepsTheTotalOpen() {
        ScoredCard card =
                card(line("a", higher("3", "2", "1"), "50", actual("2")), line("b", SALES, "50", actual("100")));
        assertThat(card.total()).isEqualTo(new Open(List.of("a")));
    }

    @Test
    void nothingIsRoundedBeforeTheTotal() {
        // 12.5 × 2.333… ÷ 100 is 0.29 rounded, and eight times that would be 2.32
        Targets thirds = higher("0", "30", "60");
        ScoredCard card = SCORER.score(Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                .map(id -> line(id, thirds, "12.5", actual("20")))
                .toList());
        assertThat(weighted(card)).containsOnly("0.29");
        assertThat(total(card)).isEqualTo("2.33");
    }

    @Test
    void halfAHundredthIsRoundedUpAndTheGradeIsThatOfTheRoundedTotal() {
        Targets hundredths = higher("0", "200", "400");
        assertThat(total(card(line("a", hundredths, "100", actual("149.5"))))).isEqualTo("2.50");
        assertThat(grade(card(line("a", hundredths, "100", actual("149.5"))))).isEqualTo("C");
        assertThat(total(card(line("a", hundredths, "100", actual("149.4999")))))
                .isEqualTo("2.49");
        assertThat(grade(card(line("a", hundredths, "100", actual("149.4999")))))
                .isEqualTo("D");
    }

    @Test
    void everyGradeBeginsWhereItsBandBegins() {
        Targets hundredths = higher("0", "200", "400");
        List<String> grades = List.of("0", "49", "50", "149", "150", "249", "250", "349", "350", "400").stream()
                .map(figure -> grade(card(line("a", hundredths, "100", actual(figure)))))
                .toList();
        assertThat(grades).containsExactly("E", "E", "D", "D", "C", "C", "B", "B", "A", "A");
    }

    @Test
    void aWeightOfNothingIsRefused() {
        assertThatThrownBy(() -> line("a", SALES, "0", actual("1"))).hasMessageContaining("more than 0: a");
    }

    private static ScoredCard card(WeightedLine... lines) {
        return SCORER.score(List.of(lines));
    }

    private static List<String> weights(ScoredCard card) {
        return card.lines().stream()
                .map(l -> l.weight().rounded(2).toPlainString())
                .toList();
    }

    private static List<String> weighted(ScoredCard card) {
        return card.lines().stream()
                .map(l -> l.weighted().orElseThrow().rounded(2).toPlainString())
                .toList();
    }

    private static BigDecimal total(ScoredCard card) {
        assertThat(card.total()).isInstanceOf(Known.class);
        return ((Known) card.total()).rounded();
    }

    private static String grade(ScoredCard card) {
        assertThat(card.total()).isInstanceOf(Known.class);
        return ((Known) card.total()).grade().letter();
    }
}
