package org.rolecard.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a scorecard sheet, in order. */
enum Column {
    NUMBER("number", 5),
    MEASURE("measure", 32),
    FORMULA("formula", 32),
    UNIT("unit", 9),
    WEIGHT("weight", 10),
    THRESHOLD("threshold", 11),
    TARGET("target", 11),
    STRETCH("stretch", 11),
    LAST_YEAR("last-year", 12),
    ACTUAL("actual", 13),
    SCORE("score", 10),
    WEIGHTED("weighted", 15),
    SOURCE("source", 20),
    REMARK("remark", 20);

    private final String label;
    private final int width;

    Column(String label, int width) {
        this.label = label;
        this.width = width;
    }

    /** The label that heads it. */
    String label() {
        return label;
    }

    /** Its width, in digits. */
    int width() {
        return width;
    }

    /** Those that a form has. */
    static List<Column> of(Form form) {
        Optional<Column> without = form.asksForLastYear() ? Optional.empty() : Optional.of(LAST_YEAR);
        return Arrays.stream(values())
                .filter(column -> !without.equals(Optional.of(column)))
                .toList();
    }
}
