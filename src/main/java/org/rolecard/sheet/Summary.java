package org.rolecard.sheet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.rolecard.model.Scale;

/**
 * The results of many sheets, as one workbook shows them.
 *
 * @param persons one for each sheet
 * @param words the fixed words
 */
public record Summary(List<Person> persons, Map<String, String> words) {
    /** Copies list and map. */
    public Summary {
        persons = List.copyOf(persons);
        words = Map.copyOf(words);
    }

    /**
     * A sheet.
     *
     * @param name whose it is
     * @param number the person's number
     * @param role the role's id
     * @param scale how it was scored; none where the sheet could not be read
     * @param total the total, where there is one
     * @param grade its letter
     * @param scores the measures
     * @param file the sheet's file
     */
    public record Person(
            String name,
            String number,
            String role,
            Optional<Scale> scale,
            Optional<BigDecimal> total,
            String grade,
            List<Score> scores,
            String file) {
        /** Copies the list. */
        public Person {
            scores = List.copyOf(scores);
        }
    }

    /**
     * What a measure scored.
     *
     * @param measure its id
     * @param name what it is called
     * @param score the score, where there is one
     */
    public record Score(String measure, String name, Optional<BigDecimal> score) {}

    String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    /** The scales in use, each once: results of different scales are never put together. */
    List<Scale> scales() {
        return persons.stream().flatMap(p -> p.scale().stream()).distinct().toList();
    }

    /** The measures by role: two roles may have measures of the same id that are not the same. */
    Map<String, Map<String, String>> measures(Scale scale) {
        Map<String, Map<String, String>> measures = new TreeMap<>();
        persons.stream()
                .filter(p -> p.scale().equals(Optional.of(scale)))
                .forEach(p -> p.scores()
                        .forEach(s -> measures.computeIfAbsent(p.role(), r -> new LinkedHashMap<>())
                                .putIfAbsent(s.measure(), s.name())));
        return measures;
    }
}
