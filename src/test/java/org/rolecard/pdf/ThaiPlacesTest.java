package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.golden.DrawnText;
import org.rolecard.golden.DrawnText.Drawn;
import org.rolecard.html.PageTree;
import org.rolecard.style.FontFace;
import org.rolecard.thai.Clusters;
import org.rolecard.thai.HbShape;
import org.rolecard.thai.Lexicon;
import org.rolecard.thai.Shaper.Glyph;

/**
 * Every Thai consonant with every vowel and tone mark, wherever a page may have it, drawn within 10/1000 em of where
 * HarfBuzz puts it. Outlines are compared, not glyphs: ำ may be drawn whole or in two.
 */
class ThaiPlacesTest {
    private static final double TOLERANCE = 10;
    private static final String FONTS = "src/test/resources/fonts/";

    /** Where text stands in documents, with a place for it. */
    private static final List<String> PLACES = List.of(
            "<p>%s</p>",
            "<p style='letter-spacing:1.5pt'>%s</p>",
            "<p style='text-align:justify'>%s</p>",
            "<p><b>%s</b></p>",
            "<p><i>%s</i></p>",
            "<p><b><i>%s</i></b></p>",
            "<table><thead><tr><th>%s</th></tr></thead><tr><td>x</td></tr></table>",
            "<table><tr><td>1</td><td>%s</td></tr></table>",
            "<h1>%s</h1>",
            "<h2>%s</h2>",
            "<ul><li>%s</li></ul>",
            "<p><a href='https://example.org/'>%s</a></p>",
            "<p>KPI (%s) and 95 %% of Key Accounts</p>");

    private final Map<String, TrueTypeFont> fonts = new HashMap<>();
    private final Map<String, Map<String, List<Glyph>>> expected = new HashMap<>();
    private final List<FontFace> faces = new ArrayList<>();

    private void load(Path file, boolean bold, boolean italic, Map<String, List<Glyph>> shaped) throws Exception {
        byte[] data = Files.readAllBytes(file);
        faces.add(new FontFace("F", bold, italic, file.toString(), data));
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(data));
        fonts.put(font.getName(), font);
        expected.put(font.getName(), shaped);
    }

    @Test
    void inSarabunWithItsBoldAndItalic() throws Exception {
        for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            load(
                    Path.of("templates/fonts/Sarabun-" + face + ".ttf"),
                    face.startsWith("Bold"),
                    face.endsWith("Italic"),
                    HbShape.stored("Sarabun-" + face));
        }
        assertEveryPlaceIsRight();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansThai-Regular", "NotoSansThaiLooped-Regular", "IBMPlexSansThai-Regular"})
    void inAFontThatACompanyMayUse(String name) throws Exception {
        load(Path.of(FONTS + name + ".ttf"), false, false, HbShape.stored(name));
        assertEveryPlaceIsRight();
    }

    @Test
    void inGarudaWithItsBold() throws Exception {
        load(HbShape.tlwg("Garuda.ttf"), false, false, HbShape.asked(HbShape.tlwg("Garuda.ttf")));
        load(HbShape.tlwg("Garuda-Bold.ttf"), true, false, HbShape.asked(HbShape.tlwg("Garuda-Bold.ttf")));
        assertEveryPlaceIsRight();
    }

    @Test
    void inNorasiWithItsItalic() throws Exception {
        load(HbShape.tlwg("Norasi.ttf"), false, false, HbShape.asked(HbShape.tlwg("Norasi.ttf")));
        load(HbShape.tlwg("Norasi-Italic.ttf"), false, true, HbShape.asked(HbShape.tlwg("Norasi-Italic.ttf")));
        assertEveryPlaceIsRight();
    }

    private void assertEveryPlaceIsRight() throws Exception {
        List<String> clusters = HbShape.stored("Sarabun-Regular").keySet().stream()
                .filter(text -> Clusters.of(text).size() == 1)
                .toList();
        StringBuilder body = new StringBuilder();
        int written = 0;
        for (int i = 0; i < PLACES.size(); i++) {
            List<String> some = everyNth(clusters, i == 0 ? 1 : 7, i);
            written += some.size();
            body.append(PLACES.get(i).formatted(String.join(" ", some)));
        }
        String edge = "font-family:F;font-size:10pt;content:'" + String.join(" ", everyNth(clusters, 211, 3)) + "'";
        String page = "<html lang='th'><head><title>x</title><style>@page{size:A4;margin:25mm;@top-center{" + edge
                + "}@bottom-center{" + edge + "}}body{font-family:F;line-height:2}li:before{content:'ก่ ป้ำ '}</style>"
                + "</head><body>" + body + "</body></html>";
        byte[] pdf = new PdfWriter(new PrintFonts(faces), Lexicon.empty())
                .write(PageTree.of(page), new PdfInfo("x", "x", "th", Optional.empty(), Optional.empty()), page);
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (List<Drawn> cluster : clusters(DrawnText.of(document))) {
                compared++;
                compare(cluster).ifPresent(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(written);
    }

    private static List<String> everyNth(List<String> all, int n, int from) {
        List<String> some = new ArrayList<>();
        for (int i = from; i < all.size(); i += n) {
            some.add(all.get(i));
        }
        return some;
    }

    /** The drawn Thai, cut where a space or a new piece of text begins. */
    private static List<List<Drawn>> clusters(List<Drawn> drawn) {
        List<List<Drawn>> clusters = new ArrayList<>();
        List<Drawn> open = new ArrayList<>();
        int run = 0;
        for (Drawn glyph : drawn) {
            boolean thai = !glyph.text().isBlank()
                    && (glyph.text().equals("\u200B")
                            || Clusters.isThai(glyph.text().codePointAt(0)));
            if ((!thai || glyph.run() != run) && !open.isEmpty()) {
                clusters.add(open);
                open = new ArrayList<>();
            }
            run = glyph.run();
            if (thai) {
                open.add(glyph);
            }
        }
        return clusters;
    }

    private Optional<String> compare(List<Drawn> cluster) throws Exception {
        String font = cluster.get(0).font().getName().replaceFirst(".*\\+", "");
        String text =
                cluster.stream().map(Drawn::text).collect(Collectors.joining()).replace("\u200B", "");
        List<Glyph> right = Objects.requireNonNull(expected.get(font)).get(text);
        if (right == null) {
            return Optional.of("drawn, but never written: " + text);
        }
        double off = drawn(cluster).distance(shaped(right, Objects.requireNonNull(fonts.get(font))));
        return off <= TOLERANCE ? Optional.empty() : Optional.of(text + " in " + font + ": " + off);
    }

    private static Outlines drawn(List<Drawn> cluster) throws Exception {
        Outlines outlines = new Outlines();
        Matrix first = cluster.get(0).at();
        Matrix back = new Matrix(first.createAffineTransform().createInverse());
        for (Drawn glyph : cluster) {
            Vector at = back.transform(new Vector((float) glyph.x(), (float) glyph.y()));
            outlines.add(glyph.font().getNormalizedPath(glyph.code()), 1, 1000 * at.getX(), 1000 * at.getY());
        }
        return outlines;
    }

    private static Outlines shaped(List<Glyph> glyphs, TrueTypeFont font) throws Exception {
        Outlines outlines = new Outlines();
        for (Glyph glyph : glyphs) {
            GlyphData data = font.getGlyph().getGlyph(glyph.id());
            if (data != null) {
                outlines.add(
                        data.getPath(),
                        1000.0 / font.getUnitsPerEm(),
                        glyph.x() - glyphs.get(0).x(),
                        glyph.y() - glyphs.get(0).y());
            }
        }
        return outlines;
    }
}
