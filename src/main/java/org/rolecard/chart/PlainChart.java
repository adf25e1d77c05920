package org.rolecard.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A chart in plain signs, for documents without pictures, as in "■ 80 ─── ▲ 90 ─● 92── ★ 97".
 *
 * @param chart the chart
 * @param written how figures are written
 */
public record PlainChart(BandChart chart, Function<BigDecimal, String> written) {
    private static final int DASHES = 8;
    private static final String DASH = "─";

    /** The chart on one line. */
    public String line() {
        List<Mark> marks = chart.marks();
        boolean onAMark = marks.stream().anyMatch(m -> m.place() == chart.place());
        StringBuilder line = new StringBuilder();
        if (chart.beyond() == BandChart.Beyond.LEFT) {
            line.append("◀ ").append(actual()).append(" ─ ");
        }
        for (int i = 0; i < marks.size(); i++) {
            if (i > 0) {
                line.append(' ').append(segment(i, onAMark)).append(' ');
            }
            line.append(mark(marks.get(i)));
        }
        if (chart.beyond() == BandChart.Beyond.RIGHT) {
            line.append(" ─ ").append(actual()).append(" ▶");
        }
        return line.toString();
    }

    private String actual() {
        return Mark.ACTUAL + " " + written.apply(chart.actual());
    }

    private String mark(Mark mark) {
        String said = mark.sign() + " " + written.apply(mark.figure());
        return mark.place() == chart.place() ? said + " = " + actual() : said;
    }

    private String segment(int right, boolean onAMark) {
        Mark from = chart.marks().get(right - 1);
        Mark to = chart.marks().get(right);
        boolean here = chart.beyond() == BandChart.Beyond.NOT && !onAMark && chart.next() == right;
        if (!here) {
            return DASH.repeat(DASHES);
        }
        int before = Math.max(1, DASHES * (chart.place() - from.place()) / (to.place() - from.place()));
        int after = Math.max(1, DASHES - before);
        return DASH.repeat(before) + " " + actual() + " " + DASH.repeat(after);
    }
}
