package org.rolecard.html;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts pictures that the program itself drew into a page. Markdown has their plain version, in a passage of the class
 * {@code picture} and one that names the picture; so no document can bring a picture of its own.
 */
public final class PictureSlots {
    private PictureSlots() {}

    /**
     * A picture.
     *
     * @param address a data URI
     * @param text what it shows, for those who do not see it
     */
    public record Picture(String address, String text) {}

    /** Puts a picture in the place of each passage that names one; other passages stay. */
    static void fill(Document document, Map<String, Picture> pictures) {
        for (Element passage : document.select("span.picture")) {
            passage.classNames().stream()
                    .flatMap(name -> Optional.ofNullable(pictures.get(name)).stream())
                    .findFirst()
                    .ifPresent(picture -> passage.replaceWith(new Element("img")
                            .attr("class", passage.className())
                            .attr("src", picture.address())
                            .attr("alt", picture.text())));
        }
    }
}
