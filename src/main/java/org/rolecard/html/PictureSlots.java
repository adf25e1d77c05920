package org.rolecard.html;

import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
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

    /** The body of a page, with a picture for each passage that names one; other passages stay. */
    public static String filled(String body, Map<String, Picture> pictures) {
        if (pictures.isEmpty()) {
            return body;
        }
        Document document = Jsoup.parseBodyFragment(body);
        document.outputSettings(new OutputSettings().prettyPrint(false).syntax(OutputSettings.Syntax.html));
        for (Element passage : document.select("span.picture")) {
            passage.classNames().stream()
                    .flatMap(name -> Optional.ofNullable(pictures.get(name)).stream())
                    .findFirst()
                    .ifPresent(picture -> passage.replaceWith(new Element("img")
                            .attr("class", passage.className())
                            .attr("src", picture.address())
                            .attr("alt", picture.text())));
        }
        return document.body().html();
    }
}
