package org.rolecard.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** "Did you mean …?" */
public final class Suggestion {
    private static final int LONGEST_KEY = 64;

    private Suggestion() {}

    /**
     * The nearest of the known words, if it is near enough to be what was meant: at most a third of its letters differ,
     * or none but for capitals, or it was typed with the keyboard set to Thai.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String latin = word.length() <= LONGEST_KEY ? Keyboard.latin(word) : word; // a heading may be a whole file
        return known.stream()
                .filter(k -> k.equalsIgnoreCase(word) || k.equals(latin))
                .findFirst()
                .or(() -> near(word, known));
    }

    private static Optional<String> near(String word, Collection<String> known) {
        return known.stream()
                .filter(k -> Math.abs(word.length() - k.length()) <= allowed(k)) // a heading may be a whole file
                .filter(k -> distance(word, k) <= allowed(k))
                .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(Comparator.naturalOrder()));
    }

    private static int allowed(String known) {
        return Math.max(1, known.length() / 3);
    }

    /** Asks whether the nearest was meant, or says nothing. */
    public static Message message(String word, Collection<String> known) {
        return nearest(word, known).map(k -> Message.of("did-you-mean", k)).orElse(Message.none());
    }

    /** Edit distance with swaps of neighbours (Damerau, optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
