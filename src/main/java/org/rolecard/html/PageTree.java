package org.rolecard.html;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.select.NodeTraversor;
import org.w3c.dom.Document;

/** Reads a page back as a tree, as a browser would. */
public final class PageTree {
    private PageTree() {}

    /**
     * The page's elements and texts. Text that stands beside elements is given one of its own: the PDF renderer paints
     * the text of a line first and that of elements in it later, and a reader would get them in that order.
     */
    public static Document of(String page) {
        return tree(Jsoup.parse(page), true);
    }

    /** The elements and texts of a body without the page around it. */
    public static Document ofBody(String body) {
        return tree(Jsoup.parseBodyFragment(body), false);
    }

    private static Document tree(org.jsoup.nodes.Document page, boolean loneTextsWrapped) {
        try {
            Document tree = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            NodeTraversor.traverse(new TreeCopy(tree, loneTextsWrapped), page.child(0));
            return tree;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e); // nothing was asked for that not every Java has
        }
    }
}
