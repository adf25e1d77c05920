package org.rolecard.sheet;

/**
 * The defined names of a sheet, by which formulas read as words and other programs find their way. The id of a measure
 * is in them with {@code _} for {@code -}.
 */
final class Names {
    static final String TOTAL = "total";
    static final String GRADE = "grade";
    static final String GRADE_LETTERS = "grade_letters";
    static final String GRADE_FROM = "grade_from";
    static final String GRADE_WORDS = "grade_words";
    static final String NOT_APPLICABLE = "not_applicable";
    static final String APPLICABLE_WEIGHT = "applicable_weight";
    static final String SCORES = "scores";
    static final String WEIGHTS = "weights";
    static final String WEIGHTED = "weighted";

    private Names() {}

    static String actual(String id) {
        return of("actual", id);
    }

    static String lastYear(String id) {
        return of("last_year", id);
    }

    static String score(String id) {
        return of("score", id);
    }

    static String weighted(String id) {
        return of("weighted", id);
    }

    static String weight(String id) {
        return of("weight", id);
    }

    /** The name of a stage: threshold, target or stretch; a band has one at each end. */
    static String stage(String stage, String id) {
        return of(stage, id);
    }

    private static String of(String what, String id) {
        return what + "_" + id.replace('-', '_');
    }
}
