package org.rolecard.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Finds where a line may end that is too short for a word: between letters, but never before a mark, nor between a
 * vowel and the letter before or behind which it is written. One instance serves one thread.
 */
public final class ClusterBreaks {
    /** No further place. */
    public static final int DONE = -1;

    /** Vowels that are written before their letter. */
    private static final String BOUND_TO_THE_NEXT = "เแโใไ";

    /** Vowels, and marks of repetition and abbreviation, that are written behind their letter. */
    private static final String BOUND_TO_THE_ONE_BEFORE = "ะาำๅๆฯ";

    private final BreakIterator icu = BreakIterator.getCharacterInstance(new ULocale("th"));
    private String text = "";

    /** Begins at the start of a text. */
    public void setText(String newText) {
        text = newText;
        icu.setText(newText);
        icu.first();
    }

    /** The next place where a line may end, as an index into the text, or {@link #DONE}. */
    public int next() {
        int place = icu.next();
        while (place != BreakIterator.DONE && place < text.length() && isBound(place)) {
            place = icu.next();
        }
        return place == BreakIterator.DONE ? DONE : place;
    }

    private boolean isBound(int place) {
        return BOUND_TO_THE_NEXT.indexOf(text.charAt(place - 1)) >= 0
                || BOUND_TO_THE_ONE_BEFORE.indexOf(text.charAt(place)) >= 0;
    }
}
