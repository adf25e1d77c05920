package org.rolecard.sheet;

/**
 * The defined names of a sheet, by which formulas read as words and other programs find their way. The id of a measure
 * is in them with {@code _} for {@code -}.
 */
public final class Names {
    /** The total. */
    public static final String TOTAL = "total";
    /** The letter of the grade. */
    public static final String GRADE = "grade";
    /** The letters of the grades, from the lowest up. */
    public static final String GRADE_LETTERS = "grade_letters";
    /** The lowest totals of the grades. */
    public static final String GRADE_FROM = "grade_from";
    /** The grades in words. */
    public static final String GRADE_WORDS = "grade_words";
    /** The word for what does not apply. */
    public static final String NOT_APPLICABLE = "not_applicable";
    /** The weight of what applies. */
    public static final String APPLICABLE_WEIGHT = "applicable_weight";
    /** All scores. */
    public static final String SCORES = "scores";
    /** All weights. */
    public static final String WEIGHTS = "weights";
    /** All weighted scores. */
    public static final String WEIGHTED = "weighted";

    /** The person's name. */
    public static final String EMPLOYEE_NAME = "employee_name";

    /** The person's number. */
    public static final String EMPLOYEE_ID = "employee_id";

    private Names() {}

    /** The figure of the period. */
    public static String actual(String id) {
        return of("actual", id);
    }

    /** The figure of the same period last year. */
    public static String lastYear(String id) {
        return of("last_year", id);
    }

    /** The score of a measure. */
    public static String score(String id) {
        return of("score", id);
    }

    /** The weighted score of a measure. */
    public static String weighted(String id) {
        return of("weighted", id);
    }

    /** The weight of a measure. */
    public static String weight(String id) {
        return of("weight", id);
    }

    /** The name of a stage: threshold, target or stretch; a band has one at each end. */
    public static String stage(String stage, String id) {
        return of(stage, id);
    }

    private static String of(String what, String id) {
        return what + "_" + id.replace('-', '_');
    }
}
