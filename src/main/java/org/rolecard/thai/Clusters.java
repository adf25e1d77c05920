package org.rolecard.thai;

import java.util.ArrayList;
import java.util.List;

/** Takes Thai apart into what is written in one place: a letter with the marks above and below it. */
public final class Clusters {
    private static final char SARA_AM = '\u0E33';
    private static final char LAKKHANGYAO = '\u0E45';

    private Clusters() {}

    /**
     * A cluster.
     *
     * @param start index of its first character
     * @param end index behind its last one
     */
    public record Cluster(int start, int end) {}

    /** The clusters of a text, in order. */
    public static List<Cluster> of(String text) {
        List<Cluster> clusters = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start + 1;
            while (end < text.length() && belongsToTheOneBefore(text, end)) {
                end++;
            }
            clusters.add(new Cluster(start, end));
            start = end;
        }
        return clusters;
    }

    /** Whether a character is Thai. */
    public static boolean isThai(int codePoint) {
        return codePoint >= 0x0E01 && codePoint <= 0x0E5B && codePoint != 0x0E3F;
    }

    private static boolean belongsToTheOneBefore(String text, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        boolean longRu = c == LAKKHANGYAO && (before == '\u0E24' || before == '\u0E26');
        return c == SARA_AM || Character.getType(c) == Character.NON_SPACING_MARK || longRu;
    }
}
