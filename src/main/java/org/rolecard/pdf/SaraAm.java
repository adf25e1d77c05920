package org.rolecard.pdf;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Finds where ำ may be drawn as the one glyph that the font has for it. HarfBuzz takes it apart into ํ and า, and three
 * glyphs would stand for two characters; where the whole glyph comes to the same picture, each glyph has its character.
 */
final class SaraAm {
    private static final int SARA_AM = 0x0E33;

    /** Half of this, at most, is what a part may be off: less than a thousandth of the line's height. */
    private static final double MOST_APART = 12;

    /** How many points each kind of segment of a path has: move, line, quad, cubic, close. */
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private final TrueTypeFont font;
    private final int whole;
    private final double scale;
    private final Map<Long, OptionalDouble> distances = new HashMap<>();

    SaraAm(TrueTypeFont font) throws IOException {
        this.font = font;
        this.whole = font.getUnicodeCmapLookup().getGlyphId(SARA_AM);
        this.scale = 1000.0 / font.getUnitsPerEm();
    }

    /** The whole glyph. */
    int glyph() {
        return whole;
    }

    /**
     * Where the whole glyph is to be drawn instead of its parts: x in thousandths of an em. The small rest of their
     * distance is shared between the two.
     */
    OptionalDouble insteadOf(int nikhahit, double nikhahitX, int saraAa, double saraAaX) throws IOException {
        long key = ((long) nikhahit << 32) | saraAa;
        if (!distances.containsKey(key)) {
            distances.put(key, distance(nikhahit, saraAa));
        }
        OptionalDouble own = distances.get(key);
        if (own == null || own.isEmpty()) {
            return OptionalDouble.empty();
        }
        double apart = (nikhahitX - saraAaX) - own.getAsDouble();
        return Math.abs(apart) <= MOST_APART ? OptionalDouble.of(saraAaX + apart / 2) : OptionalDouble.empty();
    }

    /** How far left or right of its า the ํ stands inside the whole glyph, if that consists of these two. */
    private OptionalDouble distance(int nikhahit, int saraAa) throws IOException {
        List<Contour> all = contours(whole);
        OptionalDouble above = take(all, contours(nikhahit));
        OptionalDouble beside = take(all, contours(saraAa));
        return above.isPresent() && beside.isPresent() && all.isEmpty()
                ? OptionalDouble.of((above.getAsDouble() - beside.getAsDouble()) * scale)
                : OptionalDouble.empty();
    }

    /** Takes the contours of a part out of those of the whole; by how much they are shifted sideways, all alike. */
    private static OptionalDouble take(List<Contour> whole, List<Contour> part) {
        OptionalDouble shift = OptionalDouble.empty();
        for (Contour contour : part) {
            int same = 0;
            while (same < whole.size() && !whole.get(same).isShiftOf(contour)) {
                same++;
            }
            if (same == whole.size()) {
                return OptionalDouble.empty();
            }
            double moved = whole.remove(same).x() - contour.x();
            if (shift.isPresent() && shift.getAsDouble() != moved) {
                return OptionalDouble.empty();
            }
            shift = OptionalDouble.of(moved);
        }
        return shift;
    }

    private List<Contour> contours(int glyph) throws IOException {
        List<Contour> contours = new ArrayList<>();
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data == null) {
            return contours;
        }
        double[] at = new double[6];
        List<Double> points = new ArrayList<>();
        for (PathIterator path = data.getPath().getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                points = new ArrayList<>();
            }
            for (int i = 0; i < 2 * POINTS[kind]; i++) {
                points.add(at[i]);
            }
            if (kind == PathIterator.SEG_CLOSE) {
                contours.add(new Contour(points));
            }
        }
        return contours;
    }

    /**
     * One closed line of a glyph.
     *
     * @param points x and y of its points, in the font's units
     */
    private record Contour(List<Double> points) {
        /** Its leftmost place. */
        double x() {
            double x = points.get(0);
            for (int i = 2; i < points.size(); i += 2) {
                x = Math.min(x, points.get(i));
            }
            return x;
        }

        boolean isShiftOf(Contour other) {
            if (points.size() != other.points.size()) {
                return false;
            }
            double shift = x() - other.x();
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i) != other.points.get(i) + (i % 2 == 0 ? shift : 0)) {
                    return false;
                }
            }
            return true;
        }
    }
}
