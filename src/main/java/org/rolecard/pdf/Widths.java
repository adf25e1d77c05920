package org.rolecard.pdf;

import java.util.HashMap;
import java.util.Map;

/** How wide texts are in a font, in thousandths of an em, as far as they were measured. One thread at a time. */
final class Widths {
    /** Words of many documents, and the lines that were tried of a few. */
    private static final int MOST_REMEMBERED = 20_000;

    /** Longer ones are parts of lines, and hardly ever come again. */
    private static final int LONGEST_REMEMBERED = 40;

    private final Map<String, Float> remembered = new HashMap<>();

    /** Measures a text in the font. */
    interface Measure {
        /** Its width, or not a number. */
        float of(String text);
    }

    /** The width of a text; measured if it is not known. */
    float of(String text, Measure measure) {
        Float known = remembered.get(text);
        if (known != null) {
            return known;
        }
        float measured = measure.of(text);
        if (text.length() <= LONGEST_REMEMBERED) {
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(text, measured);
        }
        return measured;
    }
}
