package org.rolecard.model;

import java.util.Map;
import java.util.Optional;

/**
 * The fixed words of documents in one language, such as headings and units.
 *
 * @param language the language
 * @param words label to wording
 */
public record Labels(Language language, Map<String, String> words) {
    /** Copies the map. */
    public Labels {
        words = Map.copyOf(words);
    }

    /** The wording of a label, if the language has it. */
    public Optional<String> find(String label) {
        return Optional.ofNullable(words.get(label));
    }
}
