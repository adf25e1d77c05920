package org.rolecard.chart;

import java.util.Locale;

/**
 * An SVG picture of filled outlines and nothing else: browsers show it, and the PDF renderer needs to know no more of
 * SVG than this. All numbers are whole, so that every machine writes the same bytes.
 */
final class Drawing {
    private static final int CURVE = 552; // thousandths of the radius: four curves make a circle

    private final StringBuilder paths = new StringBuilder();

    void rectangle(String colour, int left, int top, int width, int height) {
        path(colour, polygon(left, top, left + width, top, left + width, top + height, left, top + height));
    }

    void circle(String colour, int x, int y, int radius) {
        int c = radius * CURVE / 1000;
        path(
                colour,
                String.format(
                        Locale.ROOT,
                        "M%d %dC%d %d %d %d %d %dC%d %d %d %d %d %dC%d %d %d %d %d %dC%d %d %d %d %d %dZ",
                        x + radius,
                        y,
                        x + radius,
                        y + c,
                        x + c,
                        y + radius,
                        x,
                        y + radius,
                        x - c,
                        y + radius,
                        x - radius,
                        y + c,
                        x - radius,
                        y,
                        x - radius,
                        y - c,
                        x - c,
                        y - radius,
                        x,
                        y - radius,
                        x + c,
                        y - radius,
                        x + radius,
                        y - c,
                        x + radius,
                        y));
    }

    void path(String colour, String outline) {
        paths.append("<path fill=\"")
                .append(colour)
                .append("\" d=\"")
                .append(outline)
                .append("\"/>");
    }

    /** An outline of straight lines through points, each an x and a y. */
    static String polygon(int... xy) {
        StringBuilder outline = new StringBuilder();
        for (int i = 0; i < xy.length; i += 2) {
            outline.append(i == 0 ? 'M' : 'L').append(xy[i]).append(' ').append(xy[i + 1]);
        }
        return outline.append('Z').toString();
    }

    String svg(int width, int height) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">%s</svg>",
                width,
                height,
                paths);
    }
}
