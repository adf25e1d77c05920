package org.rolecard.html;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;

/** Reads a page back as a tree, as a browser would. */
public final class PageTree {
    private PageTree() {}

    /** The page's elements and texts. */
    public static Document of(String page) {
        return new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(page));
    }
}
