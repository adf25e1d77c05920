package org.rolecard.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * The closed lines of some glyphs in their places, in thousandths of an em. Two pictures are the same if these are, by
 * whatever glyphs they are drawn.
 */
final class Outlines {
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private final List<List<Double>> contours = new ArrayList<>();

    /** Adds a glyph. */
    void add(GeneralPath glyph, double scale, double x, double y) {
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
        List<Double> points = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = glyph.getPathIterator(place); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                points = new ArrayList<>();
                contours.add(points);
            }
            for (int i = 0; i < 2 * POINTS[kind]; i++) {
                points.add(at[i]);
            }
        }
    }

    /** How far these are from others at most, in thousandths of an em; beyond all measure if the shapes differ. */
    double distance(Outlines other) {
        if (contours.size() != other.contours.size()) {
            return Double.MAX_VALUE;
        }
        List<List<Double>> left = new ArrayList<>(other.contours);
        double most = 0;
        for (List<Double> contour : contours) {
            double nearest = Double.MAX_VALUE;
            List<Double> match = contour;
            for (List<Double> candidate : left) {
                double apart = apart(contour, candidate);
                if (apart < nearest) {
                    nearest = apart;
                    match = candidate;
                }
            }
            left.remove(match);
            most = Math.max(most, nearest);
        }
        return most;
    }

    private static double apart(List<Double> one, List<Double> other) {
        if (one.size() != other.size()) {
            return Double.MAX_VALUE;
        }
        double most = 0;
        for (int i = 0; i < one.size(); i++) {
            most = Math.max(most, Math.abs(one.get(i) - other.get(i)));
        }
        return most;
    }
}
