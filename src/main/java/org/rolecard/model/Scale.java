package org.rolecard.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * How results become scores, and a total a grade. It is data, so that a company can bring its own.
 *
 * @param id the name in its file's name: {@code five-levels} for {@code scale.five-levels.yaml}
 * @param name its name
 * @param how how it works, for the foot of a scorecard
 * @param between what a result between two points scores
 * @param below what a result scores that reaches none of the points; the lowest score there is
 * @param points what is scored, from the first point to the best
 * @param grades the grades, from the best to the lowest; they touch, and cover every total there can be
 */
public record Scale(
        String id,
        LocalizedText name,
        LocalizedText how,
        Between between,
        BigDecimal below,
        List<Point> points,
        List<Grade> grades) {
    /** Scores, totals and the ends of grades have as many decimals. */
    public static final int DECIMALS = 2;

    /** Copies the lists. */
    public Scale {
        points = List.copyOf(points);
        grades = List.copyOf(grades);
    }

    /** The highest score, and so the highest total. */
    public BigDecimal highest() {
        return points.isEmpty() ? below : points.get(points.size() - 1).score();
    }

    /** The grade of a total that is rounded to {@link #DECIMALS}; a scale that was read without errors has it. */
    public Grade grade(BigDecimal roundedTotal) {
        return grades.stream()
                .filter(g -> g.from().compareTo(roundedTotal) <= 0)
                .findFirst()
                .orElseThrow();
    }

    /** What a result between two points scores. */
    public enum Between implements Named {
        /** In proportion: the points are joined by straight lines. */
        LINE,
        /** What the point that it has reached scores: nothing more until the next. */
        STEP
    }

    /**
     * A point of the scale.
     *
     * @param at where it is, in per cent of the way: 0 is the threshold, 100 the target, 200 the stretch
     * @param score what reaching it scores
     */
    public record Point(BigDecimal at, BigDecimal score) {}

    /**
     * A grade.
     *
     * @param letter its letter
     * @param name its name in words
     * @param from the lowest total that has it
     * @param to the highest total that has it
     */
    public record Grade(String letter, LocalizedText name, BigDecimal from, BigDecimal to) {}
}
