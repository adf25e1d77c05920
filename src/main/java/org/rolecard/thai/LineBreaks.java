package org.rolecard.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds where a line may end: between Thai words, by ICU's dictionary (Thai writes no spaces between words) and a
 * lexicon of words that it takes apart, and after spaces and hyphens. One instance serves one thread.
 */
public final class LineBreaks {
    private static final int MOST_REMEMBERED = 2_000;

    /** No further place. */
    public static final int DONE = -1;

    /** Repetition mark and abbreviation mark belong to the word before them, also across a space (Royal Society). */
    private static final String NEVER_AT_LINE_START = "ๆฯ";

    /** A sign stands with what follows it: a line may begin with "× 100", and none ends with "×". */
    private static final String NEVER_AT_LINE_END = "×÷+−=≥≤";

    private final BreakIterator icu = BreakIterator.getLineInstance(new ULocale("th"));
    private final Lexicon lexicon;
    private final Map<String, BitSet> remembered = new HashMap<>();
    private BitSet places = new BitSet();
    private int at;

    /** Breaks that keep the words of a lexicon whole. */
    public LineBreaks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Begins at the start of a text. A renderer asks for the same one several times: for its width, for its lines. */
    public void setText(String text) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        places = remembered.computeIfAbsent(text, this::find);
        at = 0;
    }

    private BitSet find(String text) {
        icu.setText(text);
        BitSet dictionary = new BitSet(text.length() + 1);
        for (int place = icu.first(); place != BreakIterator.DONE; place = icu.next()) {
            dictionary.set(place);
        }
        BitSet found = (BitSet) dictionary.clone();
        found.clear(0);
        keepWordsWhole(text, dictionary, found);
        for (int place = found.nextSetBit(0);
                place >= 0 && place < text.length();
                place = found.nextSetBit(place + 1)) {
            if (isForbidden(place, text)) {
                found.clear(place);
            }
        }
        return found;
    }

    /** The next place where a line may end, as an index into the text, or {@link #DONE}. */
    public int next() {
        at = places.nextSetBit(at + 1);
        if (at < 0) {
            at = places.length();
            return DONE;
        }
        return at;
    }

    /**
     * Takes away the breaks inside the words of the lexicon. A word counts where the dictionary, too, sees one begin or
     * end; letters that only happen to spell a word, across the ends of two others, do not. Words may share a part
     * (ผู้บริหาร, บริหารงาน): where the dictionary sees both begin and end, both stay whole.
     */
    private void keepWordsWhole(String text, BitSet dictionary, BitSet found) {
        int start = 0;
        while (start < text.length()) {
            int end = Clusters.isThai(text.charAt(start)) ? lexicon.endOfWordAt(start, text) : start;
            if (end > start && (dictionary.get(start) || dictionary.get(end))) {
                found.clear(start + 1, end);
                start = end;
            } else {
                start++;
            }
        }
        for (int at = dictionary.nextSetBit(0); at >= 0 && at < text.length(); at = dictionary.nextSetBit(at + 1)) {
            if (Clusters.isThai(text.charAt(at))) {
                found.clear(at + 1, Math.max(at + 1, lexicon.endOfWordAt(at, text, dictionary)));
            }
        }
    }

    private static boolean isForbidden(int place, String text) {
        int last = place - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return NEVER_AT_LINE_END.indexOf(text.charAt(last)) >= 0
                || NEVER_AT_LINE_START.indexOf(text.charAt(place)) >= 0;
    }
}
