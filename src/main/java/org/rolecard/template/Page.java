package org.rolecard.template;

import java.util.List;
import java.util.Optional;

/**
 * What the page around a document shows; each component is a name that {@code page.html.ftl} can use.
 *
 * @param language BCP 47 tag of the page's main language
 * @param edition the edition's tag
 * @param kind the kind of document
 * @param title the page's title
 * @param description what the document is, for readers and search
 * @param orientation {@code portrait} or {@code landscape}
 * @param footer what stands at the foot of printed pages
 * @param logo a data URI with the employer's logo
 * @param logoText the text instead of the logo
 * @param jsonLd the page's content for search engines, as JSON
 * @param style the style sheet
 * @param body the document as HTML
 */
public record Page(
        String language,
        String edition,
        String kind,
        String title,
        String description,
        String orientation,
        Footer footer,
        Optional<String> logo,
        String logoText,
        Optional<String> jsonLd,
        String style,
        String body) {
    /**
     * What stands at the foot of printed pages.
     *
     * @param reference the document's employer, code and revision
     * @param counts "page x of y" in each language of the edition
     */
    public record Footer(String reference, List<PageCount> counts) {
        /** Copies the list. */
        public Footer {
            counts = List.copyOf(counts);
        }
    }

    /**
     * "Page x of y" in one language, in pieces around its two numbers.
     *
     * @param language BCP 47 tag
     * @param before what stands before the page's number
     * @param between what stands between it and the number of pages
     * @param after what stands behind
     */
    public record PageCount(String language, String before, String between, String after) {}
}
