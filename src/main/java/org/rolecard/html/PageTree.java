package org.rolecard.html;

import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.w3c.dom.Document;

/** Reads a page back as a tree, as a browser would. */
public final class PageTree {
    /**
     * Stands in a page for the body that is put there as a tree. No document can bring one: such HTML shows as text.
     */
    public static final String PLACE_OF_BODY = "<div id=\"" + TreeCopy.PLACE + "\"></div>";

    private PageTree() {}

    /**
     * The page's elements and texts. Text that stands beside elements is given one of its own: the PDF renderer paints
     * the text of a line first and that of elements in it later, and a reader would get them in that order.
     */
    public static Document of(String page) {
        return tree(Jsoup.parse(page).child(0), true, Optional.empty());
    }

    /** The same for a page with a body in the place for it, which need not be printed and read again. */
    public static Document of(String page, Body body) {
        return tree(Jsoup.parse(page).child(0), true, Optional.of(body.element()));
    }

    /** The elements and texts of a body without the page around it. */
    public static Document ofBody(Body body) {
        return tree(body.element(), false, Optional.empty());
    }

    private static Document tree(Node page, boolean textsWrapped, Optional<org.jsoup.nodes.Element> body) {
        try {
            Document tree = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            NodeTraversor.traverse(new TreeCopy(tree, textsWrapped, body), page);
            return tree;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e); // nothing was asked for that not every Java has
        }
    }
}
