package org.rolecard.html;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.rolecard.html.PictureSlots.Picture;

/**
 * The body of a page: headings, paragraphs, lists and tables, without the page around them. It is parsed once; web
 * pages print it, PDFs and Word files are made from its tree. Whatever a template left open is closed.
 */
public final class Body {
    private final Document parsed;
    private final String seed;

    private Body(Document parsed, String seed) {
        this.parsed = parsed;
        this.seed = seed;
    }

    static Body of(String html) {
        Document parsed = Jsoup.parseBodyFragment(html);
        parsed.outputSettings(new OutputSettings().prettyPrint(false).syntax(OutputSettings.Syntax.html));
        LabelledCells.label(parsed);
        return new Body(parsed, html);
    }

    /** As HTML. */
    public String html() {
        return parsed.body().html();
    }

    /** What it was made from: the same for the same body, another one for another. */
    public String seed() {
        return seed;
    }

    /** The same with pictures that the program itself drew in the places that name them. */
    public Body with(Map<String, Picture> pictures) {
        if (pictures.isEmpty()) {
            return this;
        }
        Document filled = parsed.clone();
        PictureSlots.fill(filled, pictures);
        return new Body(filled, filled.body().html());
    }

    Element element() {
        return parsed.body();
    }
}
