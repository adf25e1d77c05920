package org.rolecard.golden;

import java.text.Normalizer;
import java.util.BitSet;

/**
 * What a reader gave back.
 *
 * @param letters it, in NFC and without white space
 * @param spaceBefore which of them had white space before them
 */
record ReadText(String letters, BitSet spaceBefore) {
    static ReadText of(String read) {
        StringBuilder letters = new StringBuilder();
        BitSet spaceBefore = new BitSet();
        for (char c : Normalizer.normalize(read, Normalizer.Form.NFC).toCharArray()) {
            if (c == '\u200B') {
                continue; // takes no room on paper
            }
            if (SourceText.bare(String.valueOf(c)).isEmpty()) {
                spaceBefore.set(letters.length());
            } else {
                letters.append(c);
            }
        }
        return new ReadText(letters.toString(), spaceBefore);
    }

    /** Where a text without white space next stands between white space; else where it next stands; else -1. */
    int find(String text, int from) {
        int first = letters.indexOf(text, from);
        for (int at = first; at >= 0; at = letters.indexOf(text, at + 1)) {
            if (endsWord(at) && endsWord(at + text.length())) {
                return at;
            }
        }
        return first;
    }

    private boolean endsWord(int at) {
        return at == 0 || at == letters.length() || spaceBefore.get(at);
    }
}
