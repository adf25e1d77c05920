package org.rolecard.document;

import java.util.List;
import java.util.Optional;

/**
 * What came of one measure, in words.
 *
 * @param actual what was reached; empty where nobody has said it yet, so that it can be filled in by hand
 * @param lastYear the holder's own figure of last year, where the targets are multiples of it
 * @param score the score, or the sign that stands for none
 * @param weighted weight × score ÷ 100, or the sign that stands for none
 * @param steps how the score came about, step by step
 * @param chart where the result lies among the targets, if it was scored
 */
public record LineResult(
        Optional<Text> actual,
        Optional<Text> lastYear,
        String score,
        String weighted,
        List<Text> steps,
        Optional<Chart> chart) {
    /** Copies the list. */
    public LineResult {
        steps = List.copyOf(steps);
    }

    /**
     * A chart.
     *
     * @param name what a template calls it, to say where the picture stands
     * @param line the chart in plain signs
     * @param address the picture
     * @param text what the picture shows, for those who do not see it
     */
    public record Chart(String name, String line, String address, String text) {}
}
