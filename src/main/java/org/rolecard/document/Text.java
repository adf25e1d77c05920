package org.rolecard.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;

/**
 * A text as an edition shows it.
 *
 * @param parts the wording in each language of the edition; one part where they are the same, such as a number
 * @param marked whether each part says its language, because the page as a whole does not
 */
public record Text(List<Part> parts, boolean marked) {
    /**
     * The wording in one language.
     *
     * @param language the language
     * @param words plain text
     */
    public record Part(Language language, String words) {}

    /** Copies the list. */
    public Text {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty");
        }
    }

    /** The text that a function finds for each language of an edition. */
    public static Text of(Edition edition, Function<Language, String> wording) {
        List<Part> parts = new ArrayList<>();
        boolean same = true;
        for (Language language : edition.languages()) {
            Part part = new Part(language, wording.apply(language));
            same &= parts.isEmpty() || parts.get(0).words().equals(part.words());
            parts.add(part);
        }
        return same ? new Text(parts.subList(0, 1), false) : new Text(parts, true);
    }

    /** A text of a role, in an edition. */
    public static Text of(Edition edition, LocalizedText text) {
        return of(edition, text::in);
    }

    /** A text in another language than the page's. */
    public static Text foreign(Language language, String words) {
        return new Text(List.of(new Part(language, words)), true);
    }

    /** The first part's words. */
    public String plain() {
        return parts.get(0).words();
    }
}
