package org.rolecard.word;

import java.util.ArrayList;
import java.util.List;

/** A piece of a paragraph. */
sealed interface Piece {
    /**
     * Words of one face.
     *
     * @param text the words
     * @param face how they are written
     */
    record Words(String text, Face face) implements Piece {}

    /** The end of a line. */
    record Break() implements Piece {}

    /** The way to the next tab stop. */
    record Tab() implements Piece {}

    /** White space as browsers show it: one blank for much, none at the ends of lines. */
    static List<Piece> tidied(List<Piece> pieces) {
        List<Piece> tidy = new ArrayList<>();
        boolean blankBefore = true;
        for (Piece piece : pieces) {
            if (piece instanceof Words words) {
                String text = words.text().replaceAll("[ \\t\\n\\r\\f]+", " ");
                text = blankBefore && text.startsWith(" ") ? text.substring(1) : text;
                if (!text.isEmpty()) {
                    tidy.add(new Words(text, words.face()));
                    blankBefore = text.endsWith(" ");
                }
            } else {
                cutBlank(tidy);
                tidy.add(piece);
                blankBefore = true;
            }
        }
        cutBlank(tidy);
        return tidy;
    }

    private static void cutBlank(List<Piece> pieces) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof Words words && words.text().endsWith(" ")) {
            String cut = words.text().substring(0, words.text().length() - 1);
            pieces.remove(last);
            if (!cut.isEmpty()) {
                pieces.add(new Words(cut, words.face()));
            }
        }
    }
}
