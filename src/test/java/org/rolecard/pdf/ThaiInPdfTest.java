package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.html.PageTree;
import org.rolecard.pdf.ThaiRun.Placed;
import org.rolecard.style.FontFace;
import org.rolecard.thai.ClusterShaper;
import org.rolecard.thai.HarfBuzzShaper;
import org.rolecard.thai.HbShape;
import org.rolecard.thai.Lexicon;

/** Thai that was set by the shaper is read back as it was written. */
class ThaiInPdfTest {
    private static final String SARABUN = "templates/fonts/Sarabun-Regular.ttf";
    private static final PdfInfo INFO = new PdfInfo("ก", "ข", "th", Optional.empty(), Optional.empty());

    private static String allClusters() throws Exception {
        return Files.readAllLines(Path.of("src/test/resources/thai/Sarabun-Regular.hb.txt"), StandardCharsets.UTF_8)
                .stream()
                .map(line -> line.split("\t", 2)[0])
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SARABUN,
                "src/test/resources/fonts/NotoSansThai-Regular.ttf",
                "src/test/resources/fonts/NotoSansThaiLooped-Regular.ttf",
                "src/test/resources/fonts/IBMPlexSansThai-Regular.ttf"
            })
    void pdfBoxReadsEveryClusterBack(String font) throws Exception {
        String text = allClusters();
        assertThat(words(readBack(text, Path.of(font)))).isEqualTo(words(text));
    }

    /** There the minus sign and the soft hyphen are one glyph, and readers drop a soft hyphen. */
    @Test
    void aMinusSignOfTlwgFontsIsReadBack() throws Exception {
        String text = "ผลอยู่ระหว่าง −100 ถึง 100 −5";
        assertThat(words(readBack(text, HbShape.tlwg("Garuda.ttf")))).isEqualTo(words(text));
    }

    private static String readBack(String text, Path font) throws Exception {
        String page =
                "<html lang='th'><head><title>ก</title><style>body{font-family:F;line-height:2}</style></head><body><p>"
                        + text + "</p></body></html>";
        FontFace face = new FontFace("F", false, false, font.toString(), Files.readAllBytes(font));
        byte[] pdf = new PdfWriter(new PrintFonts(List.of(face)), Lexicon.empty()).write(PageTree.of(page), INFO, page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    /** Readers that know no ActualText, such as pdf.js and MuPDF, read the codes one by one. */
    @Test
    void theCodesOfARunSpellItsText() throws Exception {
        String text = allClusters() + " KPI ที่ 95% (ฝ่ายขาย) น้ำA";
        List<Placed> placed = run().set(text, new double[text.length()]);
        assertThat(placed.stream()
                        .map(Placed::text)
                        .collect(Collectors.joining())
                        .replace("\u200B", ""))
                .isEqualTo(text);
    }

    @Test
    void spacingBetweenLettersGoesBehindClustersAndNotIntoThem() throws Exception {
        List<Placed> plain = run().set("ที่นี่", new double[6]);
        List<Placed> spaced = run().set("ที่นี่", new double[] {10, 10, 10, 10, 10, 10});
        for (int i = 0; i < plain.size(); i++) {
            int clustersBefore = i < 3 ? 0 : 1;
            assertThat(spaced.get(i).x()).isEqualTo(plain.get(i).x() + 30 * clustersBefore);
        }
    }

    @Test
    void saraAmIsOneGlyphWhereThatLooksTheSame() throws Exception {
        assertThat(run().set("จำ", new double[2])).extracting(Placed::text).containsExactly("จ", "ำ");
        assertThat(run().set("น้ำ", new double[3])).extracting(Placed::text).containsExactly("น", "้", "ำ");
    }

    private static ThaiRun run() throws Exception {
        byte[] font = Files.readAllBytes(Path.of(SARABUN));
        TrueTypeFont trueType = new TTFParser().parse(new RandomAccessReadBuffer(font));
        ClusterShaper shaper = new ClusterShaper(new HarfBuzzShaper(font));
        return new ThaiRun(() -> shaper, trueType, SteppingMarks.none(font));
    }
}
