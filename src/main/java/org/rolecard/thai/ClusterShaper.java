package org.rolecard.thai;

import java.awt.FontFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rolecard.thai.Clusters.Cluster;
import org.rolecard.thai.Shaper.Glyph;
import org.rolecard.thai.Shaper.Shaped;

/**
 * Shapes Thai cluster by cluster and remembers each. Words are many, clusters are few, and shaping takes longer than
 * all else that is done to set Thai. Serves any number of threads.
 */
public final class ClusterShaper {
    /** Thai has some thousands of clusters. */
    private static final int MOST_REMEMBERED = 20_000;

    /** Clusters of every kind: bare and tall letters, those with tails, marks above and below, vowels of their own. */
    private static final List<String> KINDS =
            List.of("ก", "ป", "ญ", "กี่", "ปั้", "ญุ", "ป้ำ", "ฤ", "เ", "ไ", "โ", "า", "ๆ");

    private final Optional<KnownClusters> written;
    private final Supplier<Shaper> shaper;
    private final boolean alike;
    private final Map<String, Shaped> remembered = new ConcurrentHashMap<>();

    /** A shaper by clusters on top of one that shapes whole texts. */
    public ClusterShaper(Shaper shaper) {
        this(Optional.empty(), () -> shaper, ClusterTrial.passes(KINDS, shaper));
    }

    private ClusterShaper(Optional<KnownClusters> written, Supplier<Shaper> shaper, boolean alike) {
        this.written = written;
        this.shaper = shaper;
        this.alike = alike;
    }

    /** A shaper for a TrueType font; for one of the program's own, HarfBuzz is asked only where it must be. */
    public static ClusterShaper of(byte[] font) throws FontFormatException, IOException {
        Optional<KnownClusters> written = KnownClusters.of(font);
        return written.isPresent()
                ? new ClusterShaper(written, new Awakened(font), true)
                : new ClusterShaper(new HarfBuzzShaper(font));
    }

    /** HarfBuzz for a font that is known to be sound, made at the first use. */
    private static final class Awakened implements Supplier<Shaper> {
        private final byte[] font;
        private Optional<Shaper> made = Optional.empty();

        Awakened(byte[] font) {
            this.font = font;
        }

        @Override
        public synchronized Shaper get() {
            if (made.isEmpty()) {
                try {
                    made = Optional.of(new HarfBuzzShaper(font));
                } catch (FontFormatException | IOException e) {
                    throw new IllegalStateException("a font of the program's own", e);
                }
            }
            return made.get();
        }
    }

    /** Whether the font sets each cluster alike wherever it stands, so that what was shaped once can be kept. */
    public boolean setsClustersAlike() {
        return alike;
    }

    /**
     * The clusters of a text, each from where it begins. Those not met before are cut out of the text, shaped as a
     * whole: one call of the shaper for all of them.
     */
    public List<Shaped> shape(String thai, List<Cluster> clusters) {
        return known(thai, clusters).orElseGet(() -> cut(thai, clusters));
    }

    private Optional<List<Shaped>> known(String thai, List<Cluster> clusters) {
        List<Shaped> known = new ArrayList<>(clusters.size());
        for (Cluster cluster : clusters) {
            Optional<Shaped> shaped = known(thai.substring(cluster.start(), cluster.end()));
            if (shaped.isEmpty()) {
                return Optional.empty();
            }
            known.add(shaped.get());
        }
        return Optional.of(known);
    }

    private Optional<Shaped> known(String cluster) {
        Shaped met = remembered.get(cluster);
        if (met != null) {
            return Optional.of(met);
        }
        Optional<Shaped> found = written.flatMap(w -> w.find(cluster));
        // The first of two threads wins: what is made of a cluster is remembered by the cluster's identity.
        return found.map(shaped ->
                Optional.ofNullable(remembered.putIfAbsent(cluster, shaped)).orElse(shaped));
    }

    private List<Shaped> cut(String thai, List<Cluster> clusters) {
        Shaped whole = shaper.get().shape(thai);
        List<Glyph> glyphs = whole.glyphs();
        List<Shaped> cuts = new ArrayList<>(clusters.size());
        int next = 0;
        double pen = 0;
        for (Cluster cluster : clusters) {
            List<Glyph> own = new ArrayList<>();
            for (; next < glyphs.size() && glyphs.get(next).character() < cluster.end(); next++) {
                Glyph glyph = glyphs.get(next);
                own.add(new Glyph(glyph.id(), glyph.character() - cluster.start(), glyph.x() - pen, glyph.y()));
            }
            double end = next < glyphs.size() ? glyphs.get(next).x() : whole.advance();
            Shaped shaped = new Shaped(own, end - pen);
            pen = end;
            cuts.add(shaped);
            if (alike && remembered.size() < MOST_REMEMBERED) {
                remembered.put(thai.substring(cluster.start(), cluster.end()), shaped);
            }
        }
        return cuts;
    }
}
