package org.rolecard.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The lists of a file. Each numbered list is one of its own and so begins anew; bullets share one. */
final class Numbering {
    static final int DEEPEST = 8;

    private final Document document;
    private final int bulletLook;
    private final int numberLook;
    private int lastList;
    private Optional<Integer> bullets = Optional.empty();

    /** Adds our looks of lists to those of a file. */
    Numbering(Document document) {
        this.document = document;
        Element root = document.getDocumentElement();
        int looks = highest(Xml.children(root, "abstractNum"), "abstractNumId");
        this.bulletLook = looks + 1;
        this.numberLook = looks + 2;
        this.lastList = highest(Xml.children(root, "num"), "numId");
        Optional<Node> firstList = Xml.children(root, "num").stream()
                .map(Node.class::cast)
                .findFirst()
                .or(() -> lastElement(root));
        int id = looks;
        for (Element look : Xml.children(Xml.builtIn("numbering.xml").getDocumentElement(), "abstractNum")) {
            Element ours = (Element) document.importNode(look, true);
            ours.setAttributeNS(Tag.W, "w:abstractNumId", String.valueOf(++id));
            insert(ours, firstList);
        }
    }

    private void insert(Node node, Optional<Node> before) {
        Element root = document.getDocumentElement();
        if (before.isPresent()) {
            root.insertBefore(node, before.get());
        } else {
            root.appendChild(node);
        }
    }

    /** What must stand behind all lists. */
    private static Optional<Node> lastElement(Element root) {
        return Xml.children(root, "numIdMacAtCleanup").stream()
                .map(Node.class::cast)
                .findFirst();
    }

    private static int highest(List<Element> elements, String attribute) {
        return elements.stream()
                .mapToInt(e -> Xml.number(e, attribute, 0))
                .max()
                .orElse(0);
    }

    /** The list of all items with bullets. */
    int bullets() {
        if (bullets.isEmpty()) {
            bullets = Optional.of(list(bulletLook, Optional.empty(), 1));
        }
        return bullets.get();
    }

    /** A new list whose items count from a number on. */
    int numbers(int level, int start) {
        return list(numberLook, Optional.of(level), start);
    }

    private int list(int look, Optional<Integer> level, int start) {
        Element num = document.createElementNS(Tag.W, "w:num");
        num.setAttributeNS(Tag.W, "w:numId", String.valueOf(++lastList));
        Tag list = new Tag(num).with("w:abstractNumId", "w:val", look);
        level.ifPresent(l -> list.child("w:lvlOverride", "w:ilvl", l).with("w:startOverride", "w:val", start));
        insert(num, lastElement(document.getDocumentElement()));
        return lastList;
    }

    Document document() {
        return document;
    }
}
