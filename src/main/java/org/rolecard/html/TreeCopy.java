package org.rolecard.html;

import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Copies what was parsed into a tree that renderers read. jsoup has such a copy, too ({@code W3CDom}); it keeps track
 * of namespaces, which pages have none of, and keeps hold of what it copied from, both at a cost for each node.
 */
final class TreeCopy implements NodeVisitor {
    /** The id of the element that the body takes the place of. */
    static final String PLACE = "rolecard-body";

    private final Document tree;
    private final boolean textsWrapped;
    private final Optional<org.jsoup.nodes.Element> body;
    private org.w3c.dom.Node at;
    private boolean inBody;

    /**
     * A copy into an empty tree.
     *
     * @param textsWrapped whether text beside elements is given an element of its own
     * @param body what stands in the place for it, if anything does
     */
    TreeCopy(Document tree, boolean textsWrapped, Optional<org.jsoup.nodes.Element> body) {
        this.body = body;
        this.tree = tree;
        this.textsWrapped = textsWrapped;
        this.at = tree;
    }

    @Override
    public void head(Node node, int depth) {
        if (isPlace(node)) {
            inBody = true;
            body.orElseThrow().childNodes().forEach(child -> NodeTraversor.traverse(this, child));
            inBody = false;
        } else if (node instanceof org.jsoup.nodes.Element element) {
            at = at.appendChild(copy(element));
        } else if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof DataNode data) {
            at.appendChild(tree.createTextNode(data.getWholeData()));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof org.jsoup.nodes.Element && !isPlace(node)) {
            at = at.getParentNode();
        }
    }

    private boolean isPlace(Node node) {
        return body.isPresent() && !inBody && node.attr("id").equals(PLACE);
    }

    /** What is no name to XML is none to a style sheet, either; the element stays for what is in it. */
    private Element copy(org.jsoup.nodes.Element element) {
        Element copy = named(element.tagName());
        for (Attribute attribute : element.attributes()) {
            set(attribute, copy);
        }
        return copy;
    }

    private static void set(Attribute attribute, Element copy) {
        try {
            copy.setAttribute(attribute.getKey(), attribute.getValue());
        } catch (DOMException e) {
            return; // no style sheet could ask for it
        }
    }

    private Element named(String name) {
        try {
            return tree.createElement(name);
        } catch (DOMException e) {
            return tree.createElement("span");
        }
    }

    /** In a page, what stands in its body stands beside other things. */
    private boolean isBesideElements(TextNode text) {
        org.jsoup.nodes.Element around = text.parent();
        return around != null
                && (around.childrenSize() > 0 || body.filter(around::equals).isPresent());
    }

    private void append(TextNode text) {
        org.w3c.dom.Node copy = tree.createTextNode(text.getWholeText());
        if (textsWrapped && !text.isBlank() && isBesideElements(text)) {
            org.w3c.dom.Node own = tree.createElement("span");
            own.appendChild(copy);
            copy = own;
        }
        at.appendChild(copy);
    }
}
