package org.rolecard.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds how wide the columns of a table must be, so that it fills the width of the page: each as wide as its longest
 * word, and the rest of the room shared by the length of their texts. Word's own fitting is not used, since every
 * program does it in another way.
 */
final class ColumnWidths {
    /** The width of a letter of a table, and of the space at both sides of a cell, in twentieths of a point. */
    private static final int LETTER = 104;

    private static final int SIDES = 190;

    private static final int LONGEST_THAI_WORD = 9;
    private static final int LONGEST_THAI_LABEL = 14;
    private static final int LONGEST_WORD = 16;
    private static final int LONGEST_LINE = 64;
    private static final int SHORTEST = 3;

    private ColumnWidths() {}

    static int[] even(int columns, int width) {
        int[] widths = new int[columns];
        Arrays.fill(widths, width / columns);
        return widths;
    }

    /** The widths for rows of cells. */
    static int[] of(List<List<List<Piece>>> rows, int columns, int width) {
        double[] least = new double[columns];
        double[] wish = new double[columns];
        Arrays.fill(least, SHORTEST);
        for (List<List<Piece>> row : rows) {
            int longest = row == rows.get(0) ? LONGEST_THAI_LABEL : LONGEST_THAI_WORD;
            for (int i = 0; i < Math.min(columns, row.size()); i++) {
                for (String line : lines(row.get(i))) {
                    least[i] = Math.max(least[i], longestWord(line, longest));
                    wish[i] = Math.max(wish[i], Math.min(LONGEST_LINE, letters(line)));
                }
            }
        }
        double sum = Arrays.stream(least).sum() * LETTER + (double) columns * SIDES;
        double more = 0;
        for (int i = 0; i < columns; i++) {
            wish[i] = Math.max(0.5, wish[i] - least[i]);
            more += wish[i];
        }
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            double own = least[i] * LETTER + SIDES;
            widths[i] = (int) (sum >= width ? own * width / sum : own + (width - sum) * wish[i] / more);
        }
        return widths;
    }

    private static List<String> lines(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            Optional<String> words = piece instanceof Piece.Words w ? Optional.of(w.text()) : Optional.empty();
            text.append(words.orElse("\n"));
        }
        return List.of(text.toString().split("\n", -1));
    }

    /** Thai is written without blanks between words, so no word of it counts as longer than most are. */
    private static double longestWord(String line, int longestThai) {
        double longest = 0;
        for (String word : line.split("[\\s/-]+", -1)) {
            boolean thai =
                    word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
            longest = Math.max(longest, Math.min(letters(word), thai ? longestThai : LONGEST_WORD));
        }
        return longest;
    }

    /** Marks above and below letters take no room. */
    private static double letters(String text) {
        return (double) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
