package org.rolecard.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rolecard.chart.BandChart;
import org.rolecard.chart.BandChart.Beyond;
import org.rolecard.chart.ChartPicture;
import org.rolecard.chart.Mark;
import org.rolecard.chart.PlainChart;
import org.rolecard.document.LineResult.Chart;
import org.rolecard.document.Sentences.Gaps;
import org.rolecard.model.Language;
import org.rolecard.model.Measure;

/**
 * Draws the chart of a measure, and says what it shows in the page's main language.
 *
 * @param sentences the sentences
 */
record ChartTexts(Sentences sentences) {
    Chart of(Measure measure, BigDecimal times, BigDecimal actual) {
        BandChart chart = BandChart.of(measure.targets(), times, actual);
        return new Chart(
                "chart-" + measure.id(),
                new PlainChart(chart, Figures::number).line(),
                new ChartPicture(chart, Figures::number).address(),
                text(chart, measure.targets().direction()));
    }

    private String text(BandChart chart, String direction) {
        Language language = sentences.edition().mainLanguage();
        List<String> figures = new ArrayList<>();
        String actual = item("actual", chart.actual(), language);
        int before = chart.beyond() == Beyond.LEFT
                ? 0
                : (int) chart.marks().stream()
                        .filter(m -> m.figure().compareTo(chart.actual()) <= 0)
                        .count();
        for (Mark mark : chart.marks()) {
            figures.add(item(Arithmetic.word(mark.stage()), mark.figure(), language));
        }
        figures.add(before, actual);
        return sentences.in(
                language,
                "chart-text",
                new Gaps()
                        .with("figures", String.join(", ", figures))
                        .with("better", sentences.word(language, "chart-" + direction)));
    }

    private String item(String what, BigDecimal figure, Language language) {
        return sentences.in(language, "chart-" + what, new Gaps().with("figure", Figures.number(figure)));
    }
}
