package org.rolecard.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Sets SVG pictures that are filled outlines and nothing else, as charts are. A library for the whole of SVG would be
 * larger than the program, and could run scripts and fetch files; this one cannot, and leaves out what it does not
 * know.
 */
final class PathPictures implements SVGDrawer {
    private static final Pattern PART = Pattern.compile("([MLQCZ])|(-?\\d{1,9})");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // there is no text in them
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // there is no text in them
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        String[] view = svg.getAttribute("viewBox").split(" ", -1);
        boolean known = view.length == 4 && view[2].matches("[1-9]\\d{0,5}") && view[3].matches("[1-9]\\d{0,5}");
        double viewWidth = known ? Double.parseDouble(view[2]) : 1;
        double viewHeight = known ? Double.parseDouble(view[3]) : 1;
        double width = cssWidth >= 0 ? cssWidth : viewWidth / 10 * dotsPerPixel;
        double height = cssHeight >= 0 ? cssHeight : width * viewHeight / viewWidth;
        return new Picture(paths(svg), width, height, Math.min(width / viewWidth, height / viewHeight));
    }

    private static List<Filled> paths(Element svg) {
        List<Filled> paths = new ArrayList<>();
        NodeList elements = svg.getElementsByTagName("path");
        for (int i = 0; i < elements.getLength(); i++) {
            Element path = (Element) elements.item(i);
            String colour = path.getAttribute("fill").toLowerCase(Locale.ROOT);
            if (COLOUR.matcher(colour).matches()) {
                int rgb = Integer.parseInt(colour.substring(1), 16);
                paths.add(new Filled(
                        new FSRGBColor(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF), outline(path.getAttribute("d"))));
            }
        }
        return paths;
    }

    /** An outline of absolute moves, lines and curves, with a letter before each and whole numbers. */
    private static Path2D outline(String said) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Matcher part = PART.matcher(said);
        char command = ' ';
        List<Integer> numbers = new ArrayList<>();
        while (part.find()) {
            if (part.group(1) == null) {
                numbers.add(Integer.valueOf(part.group(2)));
                continue;
            }
            add(command, numbers, outline);
            numbers.clear();
            command = part.group(1).charAt(0);
        }
        add(command, numbers, outline);
        return outline;
    }

    private static void add(char command, List<Integer> n, Path2D outline) {
        if (command == 'M' && n.size() == 2) {
            outline.moveTo(n.get(0), n.get(1));
        } else if (outline.getCurrentPoint() == null) {
            return; // nothing can be drawn from nowhere
        } else if (command == 'L' && n.size() == 2) {
            outline.lineTo(n.get(0), n.get(1));
        } else if (command == 'Q' && n.size() == 4) {
            outline.quadTo(n.get(0), n.get(1), n.get(2), n.get(3));
        } else if (command == 'C' && n.size() == 6) {
            outline.curveTo(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
        } else if (command == 'Z' && n.isEmpty()) {
            outline.closePath();
        }
    }

    @Override
    public void close() {
        // nothing is held
    }

    /**
     * An outline and what fills it.
     *
     * @param colour the colour
     * @param outline the outline, in units of the picture
     */
    private record Filled(FSRGBColor colour, Path2D outline) {}

    /**
     * A picture in its size on the page.
     *
     * @param paths what is drawn, the lowest first
     * @param width the width, in dots of the page
     * @param height the height
     * @param scale dots to a unit of the picture
     */
    private record Picture(List<Filled> paths, double width, double height, double scale) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
            for (Filled path : paths) {
                device.setColor(path.colour());
                device.fill(path.outline().createTransformedShape(place));
            }
        }
    }
}
