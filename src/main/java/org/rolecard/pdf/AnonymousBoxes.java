package org.rolecard.pdf;

import com.openhtmltopdf.render.Box;

/**
 * Boxes that the renderer makes of its own, around lines that stand beside blocks. They have the element of what they
 * stand in; and since openhtmltopdf sorts tags by where their elements begin
 * (PdfBoxAccessibilityHelper.sortByDomOrder), a screen reader would come to those lines before all that is above them:
 * to the title of a scorecard before its letterhead. Without an element, their tags stay where they stand on the page.
 */
final class AnonymousBoxes {
    private AnonymousBoxes() {}

    /** Takes their elements away; the page has been laid out and will not be laid out again. */
    static void nameless(Box box) {
        if (box.isAnonymous()) {
            box.setElement(null);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            nameless(box.getChild(i));
        }
    }
}
