package org.rolecard.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The outlines of figures, so that a chart looks the same wherever it is shown: a picture inside a page has no fonts.
 *
 * @param glyphs each sign's outline
 */
record FigureShapes(Map<Integer, Glyph> glyphs) {
    static final FigureShapes REGULAR = read("regular");
    static final FigureShapes BOLD = read("bold");

    /** The size of the square that the outlines are drawn in. */
    private static final int EM = 1000;

    private static final Pattern PART = Pattern.compile("[A-Z]|-?\\d+");

    /**
     * One sign.
     *
     * @param width how far the next sign stands from it
     * @param outline its outline, with the base line at 0 and up as the positive direction
     */
    record Glyph(int width, String outline) {}

    private static FigureShapes read(String weight) {
        try (InputStream in = FigureShapes.class.getResourceAsStream("/chart/figures.txt")) {
            if (in == null) {
                throw new IllegalStateException("figures.txt is not in the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new FigureShapes(lines.lines()
                    .map(line -> line.split(" ", 4))
                    .filter(parts -> parts[0].equals(weight))
                    .collect(Collectors.toUnmodifiableMap(
                            parts -> parts[1].codePointAt(0),
                            parts -> new Glyph(Integer.parseInt(parts[2]), parts[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a number is, in units of a picture. */
    int width(String number, int size) {
        return number.codePoints().map(c -> glyph(c).width()).sum() * size / EM;
    }

    /** The outline of a number whose base line begins at a place. */
    String outline(String number, int x, int y, int size) {
        StringBuilder outline = new StringBuilder();
        int pen = 0;
        for (int sign : number.codePoints().toArray()) {
            place(glyph(sign), pen, new Scaled(x, y, size), outline);
            pen += glyph(sign).width();
        }
        return outline.toString();
    }

    /** Moves an outline to its place; its numbers are x and y by turns. */
    private static void place(Glyph glyph, int pen, Scaled to, StringBuilder out) {
        Matcher part = PART.matcher(glyph.outline());
        boolean across = true;
        while (part.find()) {
            String said = part.group();
            if (Character.isLetter(said.charAt(0))) {
                out.append(said);
                continue;
            }
            boolean first = Character.isLetter(out.charAt(out.length() - 1));
            int number = Integer.parseInt(said);
            out.append(first ? "" : " ").append(across ? to.x(pen + number) : to.y(number));
            across = !across;
        }
    }

    /** From the square of the outlines to a place in the picture. */
    private record Scaled(int left, int base, int size) {
        int x(int x) {
            return left + Math.round((float) x * size / EM);
        }

        int y(int y) {
            return base - Math.round((float) y * size / EM);
        }
    }

    private Glyph glyph(int sign) {
        Glyph glyph = glyphs.get(sign);
        if (glyph == null) {
            throw new IllegalStateException("no outline for " + Character.toString(sign));
        }
        return glyph;
    }
}
