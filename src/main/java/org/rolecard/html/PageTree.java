package org.rolecard.html;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.w3c.dom.Document;

/** Reads a page back as a tree, as a browser would. */
public final class PageTree {
    private PageTree() {}

    /**
     * The page's elements and texts. Text that stands beside elements is given one of its own: the PDF renderer paints
     * the text of a line first and that of elements in it later, and a reader would get them in that order.
     */
    public static Document of(String page) {
        org.jsoup.nodes.Document document = Jsoup.parse(page);
        for (Element element : document.body().select("*")) {
            if (element.childrenSize() > 0) {
                element.textNodes().stream()
                        .filter(text -> !text.isBlank())
                        .forEach(text -> text.wrap("<span></span>"));
            }
        }
        return new W3CDom().namespaceAware(false).fromJsoup(document);
    }

    /** The elements and texts of a body without the page around it. */
    public static Document ofBody(String body) {
        return new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parseBodyFragment(body));
    }
}
