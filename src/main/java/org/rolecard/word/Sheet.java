package org.rolecard.word;

import java.util.List;
import org.w3c.dom.Element;

/**
 * The room on a page, in twentieths of a point.
 *
 * @param width between the margins
 */
record Sheet(int width) {
    private static final int A4_SHORT = 11906;
    private static final int A4_LONG = 16838;
    private static final int SIDE = 1021;

    /** Writes the size and margins of A4 into a section. */
    static Sheet a4(Tag section, boolean landscape) {
        int width = landscape ? A4_LONG : A4_SHORT;
        if (landscape) {
            section.with("w:pgSz", "w:w", A4_LONG, "w:h", A4_SHORT, "w:orient", "landscape");
        } else {
            section.with("w:pgSz", "w:w", A4_SHORT, "w:h", A4_LONG);
        }
        section.with(
                "w:pgMar",
                "w:top",
                794,
                "w:right",
                SIDE,
                "w:bottom",
                907,
                "w:left",
                SIDE,
                "w:header",
                510,
                "w:footer",
                425,
                "w:gutter",
                0);
        return new Sheet(width - 2 * SIDE);
    }

    /** Reads those of a reference, and lays the paper across where the document is printed so. */
    static Sheet of(Element section, boolean landscape) {
        List<Element> sizes = Xml.children(section, "pgSz");
        int width = sizes.isEmpty() ? A4_SHORT : Xml.number(sizes.get(0), "w", A4_SHORT);
        int height = sizes.isEmpty() ? A4_LONG : Xml.number(sizes.get(0), "h", A4_LONG);
        if (landscape && width < height && !sizes.isEmpty()) {
            sizes.get(0).setAttributeNS(Tag.W, "w:w", String.valueOf(height));
            sizes.get(0).setAttributeNS(Tag.W, "w:h", String.valueOf(width));
            sizes.get(0).setAttributeNS(Tag.W, "w:orient", "landscape");
            width = height;
        }
        List<Element> margins = Xml.children(section, "pgMar");
        int sides = margins.isEmpty()
                ? 2 * SIDE
                : Xml.number(margins.get(0), "left", SIDE)
                        + Xml.number(margins.get(0), "right", SIDE)
                        + Math.max(0, Xml.number(margins.get(0), "gutter", 0));
        return new Sheet(Math.max(1440, width - sides));
    }
}
