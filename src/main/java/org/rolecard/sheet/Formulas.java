package org.rolecard.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.rolecard.model.Measure;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Between;
import org.rolecard.model.Scale.Point;
import org.rolecard.model.Targets;

/**
 * The formulas of a sheet. They compute what {@code scoring} computes; a test lets LibreOffice recalculate thousands of
 * sheets and compares. Nothing of a role's text is ever part of a formula, only names made of ids, and figures.
 *
 * @param scale how results become scores
 */
record Formulas(Scale scale) {
    /** What a measure that does not apply shows for a score. */
    static final String DASH = "–";

    /** What cannot be scored shows this, and keeps the total open. */
    static final String UNCLEAR = "?";

    private static final BigDecimal TARGET = BigDecimal.valueOf(100);
    private static final BigDecimal STRETCH = BigDecimal.valueOf(200);

    /** The score of a measure, from the cell of its actual. */
    String score(Measure measure) {
        return score(measure.id(), measure.targets(), measure.baseline());
    }

    String score(String id, Targets targets, boolean baseline) {
        String actual = Names.actual(id);
        String lastYear = Names.lastYear(id);
        String core = points(id, targets, baseline ? rounded(actual + "/" + lastYear) : actual);
        if (baseline) {
            core = "IF(" + lastYear + "=\"\",\"\",IF(NOT(ISNUMBER(" + lastYear + ")),\"" + UNCLEAR + "\",IF(" + lastYear
                    + "<=0,\"" + UNCLEAR + "\"," + core + ")))";
        }
        return "IF(" + actual + "=\"\",\"\",IF(ISNUMBER(" + actual + ")," + core + ",IF(" + isNotApplicable(actual)
                + ",\"" + DASH + "\",\"" + UNCLEAR + "\")))";
    }

    /** Whether a cell says that the measure does not apply: N/A, or the word for it in the sheet's language. */
    static String isNotApplicable(String cell) {
        return "OR(UPPER(TRIM(" + cell + "))=\"N/A\",TRIM(" + cell + ")=" + Names.NOT_APPLICABLE + ")";
    }

    private String points(String id, Targets targets, String figure) {
        if (targets instanceof Targets.Points points) {
            return side(figure, id, "", points.higherIsBetter());
        }
        return "MIN(" + side(figure, id, "_low", true) + "," + side(figure, id, "_high", false) + ")";
    }

    /** From the best point down to the first; what reaches none scores what lies below. */
    private String side(String figure, String id, String end, boolean higher) {
        List<Point> points = scale.points();
        StringBuilder formula = new StringBuilder();
        for (int i = points.size() - 1; i >= 0; i--) {
            formula.append("IF(")
                    .append(figure)
                    .append(higher ? ">=" : "<=")
                    .append(at(points.get(i), id, end))
                    .append(',');
            boolean best = i == points.size() - 1;
            formula.append(
                            best || scale.between() == Between.STEP
                                    ? plain(points.get(i).score())
                                    : line(figure, points.get(i), points.get(i + 1), id, end))
                    .append(',');
        }
        return formula.append(plain(scale.below()))
                .append(")".repeat(points.size()))
                .toString();
    }

    /** A straight line from one point to the next. */
    private static String line(String figure, Point from, Point to, String id, String end) {
        String start = at(from, id, end);
        return plain(from.score()) + "+" + plain(to.score().subtract(from.score())) + "*(" + figure + "-" + start
                + ")/(" + at(to, id, end) + "-" + start + ")";
    }

    /** The figure of a point: a stage of the measure, or a place between two. */
    private static String at(Point point, String id, String end) {
        BigDecimal at = point.at();
        if (at.signum() == 0) {
            return Names.stage("threshold" + end, id);
        } else if (at.compareTo(TARGET) == 0) {
            return Names.stage("target" + end, id);
        } else if (at.compareTo(STRETCH) == 0) {
            return Names.stage("stretch" + end, id);
        }
        boolean beyond = at.compareTo(TARGET) > 0;
        String from = Names.stage((beyond ? "target" : "threshold") + end, id);
        String to = Names.stage((beyond ? "stretch" : "target") + end, id);
        BigDecimal part = (beyond ? at.subtract(TARGET) : at).movePointLeft(2);
        return rounded(from + "+(" + to + "-" + from + ")*" + plain(part));
    }

    /** So that a figure that is just at a point is not short of it by what binary numbers cannot hold. */
    private static String rounded(String figure) {
        return "ROUND(" + figure + ",10)";
    }

    /** Weight × score, with the weight of what does not apply given to the others. */
    static String weighted(String id) {
        return "IF(ISNUMBER(" + Names.score(id) + ")," + Names.weight(id) + "*" + Names.score(id) + "/"
                + Names.APPLICABLE_WEIGHT + "," + Names.score(id) + ")";
    }

    static String applicableWeight() {
        return "SUM(" + Names.WEIGHTS + ")-SUMIF(" + Names.SCORES + ",\"" + DASH + "\"," + Names.WEIGHTS + ")";
    }

    /**
     * The sum of the weighted scores, once every measure has one or does not apply. Rounded to nine decimals first, so
     * that a half that binary numbers cannot hold is still rounded up.
     */
    static String total() {
        return "IF(AND(COUNT(" + Names.SCORES + ")>0,COUNT(" + Names.SCORES + ")+COUNTIF(" + Names.SCORES + ",\"" + DASH
                + "\")=ROWS(" + Names.SCORES + ")),ROUND(ROUND(SUM(" + Names.WEIGHTED + "),9)," + Scale.DECIMALS
                + "),\"\")";
    }

    static String grade() {
        return gradeColumn(Names.GRADE_LETTERS);
    }

    static String gradeWord() {
        return gradeColumn(Names.GRADE_WORDS);
    }

    private static String gradeColumn(String column) {
        return "IF(ISNUMBER(" + Names.TOTAL + "),INDEX(" + column + ",MATCH(" + Names.TOTAL + "," + Names.GRADE_FROM
                + ",1)),\"\")";
    }

    /** A tick where the weights are 100 together. */
    static String weightsCheck() {
        return "IF(ROUND(SUM(" + Names.WEIGHTS + "),6)=100,\"✓\",\"≠ 100\")";
    }

    private static String plain(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return number.signum() < 0 ? "(" + plain + ")" : plain;
    }
}
