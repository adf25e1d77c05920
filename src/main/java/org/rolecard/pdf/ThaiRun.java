package org.rolecard.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.rolecard.thai.ClusterShaper;
import org.rolecard.thai.Clusters;
import org.rolecard.thai.Clusters.Cluster;
import org.rolecard.thai.Shaper.Glyph;
import org.rolecard.thai.Shaper.Shaped;

/** Sets one run of text that has Thai in it: Thai by the shaper, all else as it was. */
final class ThaiRun {
    /** Stands for no character and takes no room: what a third glyph says where two characters have all been said. */
    private static final String NOTHING = "\u200B";

    /** Thai has some thousands of clusters. */
    private static final int MOST_REMEMBERED = 20_000;

    private static final char SARA_AM = '\u0E33';

    private final ShaperSource shapers;
    private final TrueTypeFont font;
    private final SteppingMarks marks;
    private final SaraAm saraAm;
    private final double scale;
    private final IdentityHashMap<Shaped, Cut> remembered = new IdentityHashMap<>();

    /** Sets Thai in a font; its shaper is fetched when there is Thai to set. */
    ThaiRun(ShaperSource shapers, TrueTypeFont font, SteppingMarks marks) throws IOException {
        this.shapers = shapers;
        this.font = font;
        this.marks = marks;
        this.saraAm = new SaraAm(font);
        this.scale = 1000.0 / font.getUnitsPerEm();
    }

    /** Where the shaper comes from. */
    interface ShaperSource {
        /** The shaper. */
        ClusterShaper shaper() throws FontFault;
    }

    /**
     * A glyph with the text that it stands for.
     *
     * @param glyph its number
     * @param text the text
     * @param x from the start of the run, in thousandths of an em
     * @param y above the line, in thousandths of an em
     */
    record Placed(int glyph, String text, double x, double y) {}

    /**
     * A cluster, set.
     *
     * @param glyphs its glyphs, from where it begins
     * @param advance how far it goes on the line, in thousandths of an em
     */
    private record Cut(List<Placed> glyphs, double advance) {}

    /**
     * The run, set.
     *
     * @param text the run's text
     * @param spacing what is added behind each character, in thousandths of an em
     */
    List<Placed> set(String text, double[] spacing) throws FontFault, IOException {
        List<Placed> placed = new ArrayList<>();
        double pen = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Clusters.isThai(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                pen = setThai(text.substring(at, end), at, spacing, pen, placed);
                at = end;
            } else {
                int codePoint = text.codePointAt(at);
                int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
                placed.add(new Placed(glyph, Character.toString(codePoint), pen, 0));
                pen += font.getAdvanceWidth(glyph) * scale + spacing[at];
                at += Character.charCount(codePoint);
            }
        }
        return placed;
    }

    private double setThai(String thai, int from, double[] spacing, double pen, List<Placed> placed)
            throws FontFault, IOException {
        List<Cluster> clusters = Clusters.of(thai);
        List<Cut> cuts = cuts(thai, clusters);
        double at = pen;
        for (int i = 0; i < clusters.size(); i++) {
            for (Placed p : cuts.get(i).glyphs()) {
                placed.add(new Placed(p.glyph(), p.text(), at + p.x(), p.y()));
            }
            at += cuts.get(i).advance();
            for (int j = clusters.get(i).start(); j < clusters.get(i).end(); j++) {
                at += spacing[from + j];
            }
        }
        return at;
    }

    private List<Cut> cuts(String thai, List<Cluster> clusters) throws FontFault, IOException {
        ClusterShaper shaper = shapers.shaper();
        List<Shaped> shaped = shaper.shape(thai, clusters);
        List<Cut> cuts = new ArrayList<>(clusters.size());
        for (int i = 0; i < clusters.size(); i++) {
            Cut known = remembered.get(shaped.get(i));
            if (known == null) {
                known = cut(
                        thai.substring(clusters.get(i).start(), clusters.get(i).end()), shaped.get(i));
                if (shaper.setsClustersAlike() && remembered.size() < MOST_REMEMBERED) {
                    remembered.put(shaped.get(i), known);
                }
            }
            cuts.add(known);
        }
        return cuts;
    }

    /**
     * A cluster with its text. Fonts place glyphs in whole units of their own; what is left of a unit comes from adding
     * up a line, and would differ with the line that the cluster was first met in.
     */
    private Cut cut(String cluster, Shaped shaped) throws IOException {
        List<Glyph> glyphs = shaped.glyphs().stream()
                .map(g -> new Glyph(g.id(), g.character(), inUnits(g.x()), inUnits(g.y())))
                .toList();
        double advance = inUnits(shaped.advance());
        return new Cut(withTexts(cluster, glyphs, advance), advance);
    }

    private double inUnits(double thousandths) {
        return Math.round(thousandths / scale) * scale;
    }

    /** The glyphs of a cluster, each with its share of the cluster's characters. */
    private List<Placed> withTexts(String cluster, List<Glyph> glyphs, double advance) throws IOException {
        boolean oneTooMany = glyphs.size() == cluster.length() + 1 && cluster.indexOf(SARA_AM) == cluster.length() - 1;
        List<Glyph> whole = oneTooMany ? withWholeSaraAm(cluster, glyphs) : glyphs;
        List<Placed> placed = new ArrayList<>(whole.size());
        for (int i = 0; i < whole.size(); i++) {
            Glyph glyph = whole.get(i);
            double next = i + 1 < whole.size() ? whole.get(i + 1).x() : advance;
            double gap = next - glyph.x() - font.getAdvanceWidth(glyph.id()) * scale;
            int drawn = marks.insteadOf(glyph.id(), gap);
            placed.add(new Placed(drawn, share(cluster, i, whole.size()), glyph.x(), glyph.y()));
        }
        return placed;
    }

    /**
     * The glyphs with ํ and า drawn as the one glyph ำ, if that comes to the same. HarfBuzz puts ํ right behind the
     * letter, before a tone mark, and า at the end.
     */
    private List<Glyph> withWholeSaraAm(String cluster, List<Glyph> glyphs) throws IOException {
        int second = Math.min(1, cluster.length() - 1);
        Glyph nikhahit = glyphs.get(second);
        Glyph saraAa = glyphs.get(glyphs.size() - 1);
        OptionalDouble x = saraAm.insteadOf(nikhahit.id(), nikhahit.x(), saraAa.id(), saraAa.x());
        if (x.isEmpty() || nikhahit.y() != saraAa.y()) {
            return glyphs;
        }
        List<Glyph> whole = new ArrayList<>(glyphs);
        whole.remove(glyphs.size() - 1);
        whole.remove(second);
        whole.add(new Glyph(saraAm.glyph(), saraAa.character(), x.getAsDouble(), saraAa.y()));
        return whole;
    }

    /** The characters that a glyph of a cluster stands for, one each in order; what is left over goes to the last. */
    private static String share(String cluster, int index, int glyphs) {
        if (index >= cluster.length()) {
            return NOTHING;
        }
        boolean last = index == glyphs - 1;
        return last ? cluster.substring(index) : cluster.substring(index, index + 1);
    }
}
