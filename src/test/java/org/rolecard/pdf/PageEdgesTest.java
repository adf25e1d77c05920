package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.golden.DrawnText;
import org.rolecard.golden.DrawnText.Drawn;
import org.rolecard.html.PageTree;
import org.rolecard.style.FontFace;
import org.rolecard.thai.Lexicon;

/** Text at the edges of its room: marks over them are whole, and what is too long goes on in the next line. */
class PageEdgesTest {
    private static final List<String> FONTS = List.of(
            "templates/fonts/Sarabun-Regular.ttf",
            "src/test/resources/fonts/NotoSansThai-Regular.ttf",
            "src/test/resources/fonts/NotoSansThaiLooped-Regular.ttf",
            "src/test/resources/fonts/IBMPlexSansThai-Regular.ttf");

    /** A word of the lexicon here. */
    private static final String UNBROKEN = "ค่ำน้ำเก้าใช้แป้นโต๊ะที่ไม้".repeat(9);

    private static byte[] pdf(String font, String style, String body) throws IOException, FontFault {
        String page = "<html lang='th'><head><title>x</title><style>body{font-family:F;font-size:12pt;margin:0}"
                + "h1,p{margin:0;font-size:12pt;font-weight:400}table{border-collapse:collapse;width:100%;"
                + "table-layout:fixed}td,th{padding:0;font-weight:400;text-align:left}" + style
                + "</style></head><body>" + body + "</body></html>";
        FontFace face = new FontFace("F", false, false, font, Files.readAllBytes(Path.of(font)));
        Lexicon lexicon = Lexicon.of(List.of("คน".repeat(200), UNBROKEN));
        return new PdfWriter(new PrintFonts(List.of(face)), lexicon)
                .write(PageTree.of(page), new PdfInfo("x", "x", "th", Optional.empty(), Optional.empty()), page);
    }

    static Stream<Arguments> marksAtEdges() {
        return FONTS.stream()
                .flatMap(font -> Stream.of("1.0", "1.2", "1.5", "1.6")
                        .flatMap(height -> Stream.of(
                                        "<p>%s</p>",
                                        "<h1>%s</h1>",
                                        "<table><tr><td>%s</td></tr></table>",
                                        "<table><thead><tr><th>%s</th></tr></thead></table>")
                                .map(place -> Arguments.of(font, height, place))));
    }

    /** A page with room for one line, and the same line on a page with room all around. */
    @ParameterizedTest
    @MethodSource("marksAtEdges")
    void noMarkIsCutOffAboveOrBelowALine(String font, String lineHeight, String place) throws Exception {
        String style = "body{line-height:" + lineHeight + "}@page{margin:40pt;size:300pt ";
        String body = place.formatted("ปั๊มน้ำ ฝึกฟื้น ที่ปู่ ญู่ฎุฏู ป้ำ");
        // A page lower than the font itself is no page.
        double line = 12 * (lineHeight.equals("1.0") ? 1.7 : Double.parseDouble(lineHeight));
        int tight = ink(pdf(font, style + (81 + line) + "pt}", body));
        int roomy = ink(pdf(font, style + "500pt}p,h1,table{margin-top:100pt}", body));
        assertThat(roomy).isGreaterThan(1000);
        assertThat((double) tight / roomy).isBetween(0.98, 1.02);
    }

    private static int ink(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY);
            int ink = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    ink += 255 - page.getRaster().getSample(x, y, 0);
                }
            }
            return ink / 255;
        }
    }

    static Stream<Arguments> longWords() {
        List<String> words = List.of(
                "คน".repeat(200), "ญี่ปั้".repeat(60), "https://example.org/" + "jobs".repeat(60), "W".repeat(300));
        return FONTS.stream()
                .flatMap(font -> words.stream()
                        .flatMap(word -> Stream.of(
                                        "<p>%s</p>",
                                        "<h1>%s</h1>",
                                        "<ul><li>%s</li></ul>",
                                        "<table><tr><td>%s</td><td>ถัดไป</td></tr></table>",
                                        "<p><b>KPI</b> (%s) 95%%</p>")
                                .map(place -> Arguments.of(font, word, place))));
    }

    @ParameterizedTest
    @MethodSource("longWords")
    void aWordThatIsTooLongGoesOnInTheNextLineAndIsAllThere(String font, String word, String place) throws Exception {
        byte[] made = pdf(
                font,
                "@page{size:300pt 400pt;margin:40pt}body{line-height:1.6;word-wrap:break-word}",
                place.formatted(word));
        try (PDDocument document = Loader.loadPDF(made)) {
            List<Drawn> drawn = DrawnText.of(document);
            StringBuilder text = new StringBuilder();
            for (Drawn glyph : drawn) {
                text.append(glyph.text());
                assertThat(glyph.x()).isBetween(39.5, 260.5);
                assertThat(glyph.x() + glyph.advance()).isLessThan(260.5);
                assertThat(glyph.y()).isBetween(39.5, 360.5);
            }
            assertThat(text.toString().replaceAll("[\\s\u200B]|ถัดไป", "")).contains(word);
            assertThat(overlaps(drawn)).isEmpty();
        }
    }

    /** Letters that stand on each other in one line; marks stand on letters. */
    private static List<String> overlaps(List<Drawn> drawn) {
        List<String> overlaps = new ArrayList<>();
        List<Drawn> wide = drawn.stream()
                .filter(d ->
                        d.advance() > 1 && Character.getType(d.text().codePointAt(0)) != Character.NON_SPACING_MARK)
                .toList();
        for (int i = 0; i < wide.size(); i++) {
            for (int j = i + 1; j < wide.size(); j++) {
                Drawn one = wide.get(i);
                Drawn other = wide.get(j);
                if (one.page() == other.page()
                        && Math.abs(one.y() - other.y()) < 6
                        && one.x() + one.advance() > other.x() + 0.5
                        && other.x() + other.advance() > one.x() + 0.5) {
                    overlaps.add(one + " " + other);
                }
            }
        }
        return overlaps;
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 27, 30, 31, 32, 33, 37, 39, 41})
    void aWordThatIsTooLongIsNotPartedInsideALetterWithItsVowelsAndMarks(int width) throws Exception {
        byte[] made = pdf(
                FONTS.get(0),
                "@page{size:300pt 2000pt;margin:40pt}body{word-wrap:break-word}p{width:" + width + "pt}",
                "<p>" + UNBROKEN + "</p>");
        try (PDDocument document = Loader.loadPDF(made)) {
            List<String> lines =
                    new PDFTextStripper().getText(document).strip().lines().toList();
            assertThat(String.join("", lines)).isEqualTo(UNBROKEN);
            assertThat(lines)
                    .hasSizeGreaterThan(20)
                    .allMatch(line -> line.matches("[ก-ฮเ-ไ].*"))
                    .noneMatch(line -> line.matches(".*[เ-ไ]"));
        }
    }

    /** The renderer paints the head of a table twice where the head is as high as the page allows. */
    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.2", "1.5", "1.6"})
    void theHeadOfALongTableStandsOnEachPageOnce(String lineHeight) throws Exception {
        String rows = "<tr><td>งาน</td></tr>".repeat(60);
        byte[] made = pdf(
                FONTS.get(0),
                "@page{size:300pt 400pt;margin:40pt}body{line-height:" + lineHeight
                        + "}table{-fs-table-paginate:paginate}",
                "<table><thead><tr><th>หัวตาราง</th></tr></thead><tbody>" + rows + "</tbody></table>");
        try (PDDocument document = Loader.loadPDF(made)) {
            long heads = DrawnText.of(document).stream()
                    .filter(d -> d.text().equals("ต"))
                    .count();
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(heads).isEqualTo(document.getNumberOfPages());
        }
    }
}
