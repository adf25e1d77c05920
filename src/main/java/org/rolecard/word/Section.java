package org.rolecard.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The one section of a document: its paper, its head and its foot. Those of a reference stay.
 *
 * @param element its properties
 */
record Section(Element element) {
    /** In twentieths of a point; what stands nearer many printers cut off. */
    private static final int NEAREST_TO_EDGE = 400;

    boolean hasHead() {
        return !Xml.children(element, "headerReference").isEmpty();
    }

    boolean hasFoot() {
        return !Xml.children(element, "footerReference").isEmpty();
    }

    /** The paper, A4 where the reference names none. */
    Sheet paper(boolean landscape) {
        boolean set = !Xml.children(element, "pgSz").isEmpty();
        return set ? Sheet.of(element, landscape) : Sheet.a4(new Tag(element), landscape);
    }

    /** Puts our head and foot where the reference has none of its own. */
    void chrome(Optional<String> head, Optional<String> foot) {
        if (!hasHead() && !hasFoot()) {
            // Nothing is there to be different on the first page or on even ones.
            for (Element other : Xml.children(element, "titlePg")) {
                element.removeChild(other);
            }
        }
        foot.ifPresent(id -> insert("w:footerReference", id));
        head.ifPresent(id -> insert("w:headerReference", id));
        foot.ifPresent(id -> makeRoom("footer"));
        head.ifPresent(id -> makeRoom("header"));
    }

    /** A reference without a head or foot may leave no room for one at the edge of the paper. */
    private void makeRoom(String edge) {
        for (Element margins : Xml.children(element, "pgMar")) {
            if (Xml.number(margins, edge, 0) < NEAREST_TO_EDGE) {
                margins.setAttributeNS(Tag.W, "w:" + edge, String.valueOf(NEAREST_TO_EDGE));
            }
        }
    }

    private void insert(String name, String id) {
        Element reference = element.getOwnerDocument().createElementNS(Tag.W, name);
        reference.setAttributeNS(Tag.W, "w:type", "default");
        reference.setAttributeNS(Tag.R, "r:id", id);
        element.insertBefore(reference, element.getFirstChild());
    }

    /** That of a document whose body holds nothing else; the heads and feet of earlier sections hold on. */
    static Section last(Element body) {
        List<Element> own = Xml.children(body, "sectPr");
        Element last = own.isEmpty() ? new Tag(body).child("w:sectPr").element() : own.get(own.size() - 1);
        return new Section(last);
    }
}
