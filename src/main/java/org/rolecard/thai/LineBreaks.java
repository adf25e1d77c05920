package org.rolecard.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Finds where a line may end: between Thai words, by ICU's dictionary (Thai writes no spaces between words), and after
 * spaces and hyphens. One instance serves one thread.
 */
public final class LineBreaks {
    /** No further place. */
    public static final int DONE = -1;

    /** Repetition mark and abbreviation mark belong to the word before them, also across a space (Royal Society). */
    private static final String NEVER_AT_LINE_START = "ๆฯ";

    /** A sign stands with what follows it: a line may begin with "× 100", and none ends with "×". */
    private static final String NEVER_AT_LINE_END = "×÷+−=≥≤";

    private final BreakIterator icu = BreakIterator.getLineInstance(new ULocale("th"));
    private String text = "";

    /** Begins at the start of a text. */
    public void setText(String text) {
        this.text = text;
        icu.setText(text);
    }

    /** The next place where a line may end, as an index into the text, or {@link #DONE}. */
    public int next() {
        int at = icu.next();
        while (at != BreakIterator.DONE && at < text.length() && isForbidden(at)) {
            at = icu.next();
        }
        return at == BreakIterator.DONE ? DONE : at;
    }

    private boolean isForbidden(int at) {
        int last = at - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        boolean afterSign = NEVER_AT_LINE_END.indexOf(text.charAt(last)) >= 0;
        return afterSign || NEVER_AT_LINE_START.indexOf(text.charAt(at)) >= 0;
    }
}
