package org.rolecard.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text where Thai letters and others meet, as Word itself does: it takes font, size and bold of Thai from other
 * properties than those of Latin letters, and only for passages that are marked.
 */
final class Passages {
    private Passages() {}

    /**
     * A passage.
     *
     * @param text its text
     * @param thai whether its letters are Thai
     */
    record Passage(String text, boolean thai) {}

    static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        boolean thai = false;
        boolean known = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            boolean thaiHere = Character.UnicodeScript.of(point) == Character.UnicodeScript.THAI;
            if (!thaiHere && !Character.isLetter(point)) {
                continue; // blanks, digits and signs go with the letters before them
            }
            if (known && thaiHere != thai) {
                passages.add(new Passage(text.substring(start, i), thai));
                start = i;
            }
            thai = thaiHere;
            known = true;
        }
        if (start < text.length()) {
            passages.add(new Passage(text.substring(start), thai));
        }
        return passages;
    }
}
