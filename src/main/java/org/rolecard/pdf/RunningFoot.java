package org.rolecard.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.MarginBox;
import java.util.Optional;
import org.rolecard.thai.ClusterBreaks;
import org.rolecard.thai.LineBreaks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Shortens what the foot of each page says where the margin has no room for it: the renderer lets it run off the page.
 * All of it stands at the document's head.
 */
final class RunningFoot {
    /** The class of the element that gives way; see {@code page.html.ftl}. */
    private static final String REFERENCE = "foot-reference";

    /** The renderer lays out a copy of the foot, and tells it by a name alone. */
    private static final String NAME = "rolecard-foot-reference";

    /** The least that is taken away at a time, since the room left on a last line is not known. */
    private static final double LESS = 0.92;

    private final Element reference;
    private final String text;
    private final LineBreaks words;
    private final ClusterBreaks letters;
    private int length;

    private RunningFoot(Element reference, LineBreaks words, ClusterBreaks letters) {
        this.reference = reference;
        this.text = reference.getTextContent();
        this.length = text.length();
        this.words = words;
        this.letters = letters;
    }

    /** The foot of a page that is not laid out yet, if it has one. */
    static Optional<RunningFoot> of(Document page, LineBreaks words, ClusterBreaks letters) {
        NodeList divisions = page.getElementsByTagName("div");
        for (int i = 0; i < divisions.getLength(); i++) {
            Element division = (Element) divisions.item(i);
            if (division.getAttribute("class").equals(REFERENCE)) {
                division.setAttribute("id", NAME);
                return Optional.of(new RunningFoot(division, words, letters));
            }
        }
        return Optional.empty();
    }

    /** Whether the foot was too high in the last layout; it says less then, and needs another. */
    boolean isShortened(SharedContext laidOut) {
        double room = room(laidOut.getBoxById(NAME));
        if (room >= 1 || length == 0) {
            return false;
        }
        length = (int) (length * Math.min(room, LESS));
        reference.setTextContent(beginning());
        return true;
    }

    /** How much of the foot's height the margin has; 1 and more where the foot fits. */
    private static double room(Box box) {
        Box outer = box;
        while (outer != null && !(outer.getContainingBlock() instanceof MarginBox)) {
            outer = outer.getContainingBlock();
        }
        return outer == null ? 1 : (double) outer.getContainingBlock().getHeight() / outer.getHeight();
    }

    /** As many whole words as the length allows, or letters where the words are too long. */
    private String beginning() {
        words.setText(text);
        int end = 0;
        for (int place = words.next(); place != LineBreaks.DONE && place <= length; place = words.next()) {
            end = place;
        }
        if (end < length / 2) {
            letters.setText(text);
            for (int place = letters.next(); place != ClusterBreaks.DONE && place <= length; place = letters.next()) {
                end = place;
            }
        }
        while (end > 0 && isGap(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '·' || c == ',';
    }
}
