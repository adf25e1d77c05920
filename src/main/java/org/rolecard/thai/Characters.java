package org.rolecard.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Counts characters as people do: a letter with all that stands above and below it is one. */
public final class Characters {
    private Characters() {}

    /** How many characters a text has, by the grapheme clusters of Unicode (UAX 29): น้ำ has one, ที่ has one. */
    public static int count(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
