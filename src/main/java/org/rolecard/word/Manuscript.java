package org.rolecard.word;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;

/**
 * What a Word file is made from.
 *
 * @param body the document as the tree of an HTML body
 * @param landscape whether it is printed across the page
 * @param languages the languages of the document by their tags, the main one first
 * @param about what the file says of itself
 * @param employer the employer's name, which a letterhead of the company's own shows already
 * @param logo a PNG or JPEG picture
 * @param foot what stands at the foot of every page
 * @param font the font of Thai and Latin letters
 */
public record Manuscript(
        Document body,
        boolean landscape,
        List<String> languages,
        About about,
        Optional<String> employer,
        Optional<byte[]> logo,
        Foot foot,
        String font) {
    /** Copies the list. */
    public Manuscript {
        languages = List.copyOf(languages);
    }

    /**
     * What the file says of itself.
     *
     * @param title what it is
     * @param subject what it is about
     * @param date the date that it carries, if any
     */
    public record About(String title, String subject, Optional<Instant> date) {}

    /**
     * The foot of every page.
     *
     * @param reference the document's employer, code and revision
     * @param counts "page x of y" in each language
     */
    public record Foot(String reference, List<Count> counts) {
        /** Copies the list. */
        public Foot {
            counts = List.copyOf(counts);
        }
    }

    /**
     * "Page x of y" in one language, in pieces around its two numbers.
     *
     * @param before what stands before the page's number
     * @param between what stands between it and the number of pages
     * @param after what stands behind
     */
    public record Count(String before, String between, String after) {}

    /** The main language. */
    String mainLanguage() {
        return languages.get(0);
    }
}
