package org.rolecard.document;

import java.util.List;
import java.util.Optional;

/**
 * What a scorecard came to, in words.
 *
 * @param total the total, if it is known
 * @param grade the grade, if the total is known
 * @param steps how the total and the grade came about, or why there are none
 */
public record CardResult(Optional<String> total, Optional<GradeText> grade, List<Text> steps) {
    /** Copies the list. */
    public CardResult {
        steps = List.copyOf(steps);
    }

    /**
     * A grade.
     *
     * @param letter its letter
     * @param name its name
     */
    public record GradeText(String letter, Text name) {}
}
