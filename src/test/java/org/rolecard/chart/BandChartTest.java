package org.rolecard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;

/** A chart reads from the smallest figure to the largest, and the result stands where its score puts it. */
class BandChartTest {
    private static final Targets HIGHER = new Points(true, n("80"), n("90"), n("97"));
    private static final Targets LOWER = new Points(false, n("20"), n("10"), n("5"));
    private static final Targets BAND =
            new Band(new Range(n("5"), n("21")), new Range(n("7"), n("18")), new Range(n("10"), n("14")));

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static String line(Targets targets, String actual) {
        return new PlainChart(BandChart.of(targets, BigDecimal.ONE, n(actual)), BigDecimal::toPlainString).line();
    }

    @Test
    void aResultBetweenTwoFiguresStandsBetweenThem() {
        assertThat(line(HIGHER, "92")).isEqualTo("■ 80 ──────── ▲ 90 ── ● 92 ────── ★ 97");
        assertThat(line(LOWER, "7")).isEqualTo("★ 5 ─── ● 7 ───── ▲ 10 ──────── ■ 20");
    }

    @Test
    void aResultThatIsJustAFigureStandsAtIt() {
        assertThat(line(HIGHER, "90.0")).isEqualTo("■ 80 ──────── ▲ 90 = ● 90.0 ──────── ★ 97");
    }

    @Test
    void aResultBeyondAnEndStandsAtTheEdgeWithAnArrow() {
        assertThat(line(HIGHER, "79")).startsWith("◀ ● 79 ─ ■ 80");
        assertThat(line(LOWER, "21")).endsWith("■ 20 ─ ● 21 ▶");
    }

    @Test
    void aBandHasTwoSides() {
        assertThat(line(BAND, "16"))
                .isEqualTo("■ 5 ──────── ▲ 7 ──────── ★ 10 ──────── ★ 14 ──── ● 16 ──── ▲ 18 ──────── ■ 21");
    }

    @ParameterizedTest
    @CsvSource({"80, 150", "85, 325", "90, 500", "97, 850", "98, 1000", "-1, 0"})
    void placesAreInProportionBetweenTheFigures(String actual, int place) {
        assertThat(BandChart.of(HIGHER, BigDecimal.ONE, n(actual)).place()).isEqualTo(place);
    }

    @Test
    void whereTwoStagesAreTheSameTheBetterIsReached() {
        Targets same = new Points(true, n("90"), n("90"), n("90"));
        assertThat(BandChart.of(same, BigDecimal.ONE, n("90")).place()).isEqualTo(850);
    }

    @Test
    void multiplesOfLastYearAreShownAsFigures() {
        Targets multiples = new Points(true, n("0.97"), n("1.03"), n("1.08"));
        assertThat(BandChart.of(multiples, n("100"), n("104")).marks().stream()
                        .map(m -> m.figure().stripTrailingZeros().toPlainString()))
                .containsExactly("97", "103", "108");
    }

    @Test
    void aPictureIsFilledOutlinesInWholeNumbersAndNothingElse() {
        String svg =
                new ChartPicture(BandChart.of(BAND, BigDecimal.ONE, n("1234567.25")), BigDecimal::toPlainString).svg();
        assertThat(svg)
                .matches("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3000 600\">"
                        + "(<path fill=\"#[0-9a-f]{6}\" d=\"[MLQCZ0-9 -]+\"/>)+</svg>");
    }
}
