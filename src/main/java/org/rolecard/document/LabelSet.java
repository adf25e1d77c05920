package org.rolecard.document;

import java.util.HashMap;
import java.util.Map;
import org.rolecard.model.Labels;
import org.rolecard.model.Language;

/**
 * The fixed words in every language.
 *
 * @param byLanguage the labels of each language
 */
public record LabelSet(Map<Language, Labels> byLanguage) {
    /** Copies the map; every language must be there. */
    public LabelSet {
        byLanguage = Map.copyOf(byLanguage);
        for (Language language : Language.values()) {
            if (!byLanguage.containsKey(language)) {
                throw new IllegalArgumentException("no labels for " + language);
            }
        }
    }

    /** The wording of a label that the program itself uses; the built-in files have them all. */
    public String word(Language language, String label) {
        return labels(language)
                .find(label)
                .orElseThrow(() -> new IllegalStateException("no label '" + label + "' in " + language.tag()));
    }

    /** A label as an edition shows it. */
    public Text text(Edition edition, String label) {
        return Text.of(edition, language -> word(language, label));
    }

    /** All labels that every language has, as an edition shows them. */
    public Map<String, Text> texts(Edition edition) {
        Map<String, Text> texts = new HashMap<>();
        for (String name : labels(Language.TH).words().keySet()) {
            if (labels(Language.EN).words().containsKey(name)) {
                texts.put(name, text(edition, name));
            }
        }
        return texts;
    }

    private Labels labels(Language language) {
        Labels labels = byLanguage.get(language);
        if (labels == null) {
            throw new IllegalStateException("no labels for " + language);
        }
        return labels;
    }
}
