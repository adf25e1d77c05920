package org.rolecard.thai;

import java.util.List;
import org.rolecard.thai.Shaper.Glyph;
import org.rolecard.thai.Shaper.Shaped;

/**
 * Finds out whether a font sets each cluster alike wherever it stands. Fonts of daily use do; a display font may have
 * rules that look at what stands beside a cluster.
 */
final class ClusterTrial {
    /** Positions are sums of floating point numbers. */
    private static final double ROUNDING = 0.5;

    private ClusterTrial() {}

    /** Whether each cluster comes out the same alone, and before and behind every other one. */
    static boolean passes(List<String> clusters, Shaper shaper) {
        List<Shaped> alone = clusters.stream().map(shaper::shape).toList();
        for (int i = 0; i < clusters.size(); i++) {
            StringBuilder text = new StringBuilder();
            for (String other : clusters) {
                text.append(clusters.get(i)).append(other);
            }
            if (!isJoined(shaper.shape(text.toString()), alone.get(i), alone)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text came out as one cluster before each of the others, as they are alone. */
    private static boolean isJoined(Shaped text, Shaped one, List<Shaped> others) {
        int at = 0;
        double pen = 0;
        for (Shaped other : others) {
            for (Shaped next : List.of(one, other)) {
                if (!stands(next, text.glyphs(), at, pen)) {
                    return false;
                }
                at += next.glyphs().size();
                pen += next.advance();
            }
        }
        return at == text.glyphs().size();
    }

    private static boolean stands(Shaped cluster, List<Glyph> text, int at, double pen) {
        for (int i = 0; i < cluster.glyphs().size(); i++) {
            Glyph expected = cluster.glyphs().get(i);
            if (at + i >= text.size()
                    || text.get(at + i).id() != expected.id()
                    || Math.abs(text.get(at + i).x() - pen - expected.x()) > ROUNDING
                    || Math.abs(text.get(at + i).y() - expected.y()) > ROUNDING) {
                return false;
            }
        }
        return true;
    }
}
