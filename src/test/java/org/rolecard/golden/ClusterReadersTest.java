package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.html.PageTree;
import org.rolecard.pdf.PdfInfo;
import org.rolecard.pdf.PdfWriter;
import org.rolecard.pdf.PrintFonts;
import org.rolecard.style.FontFace;
import org.rolecard.thai.Lexicon;

/**
 * Every consonant with every mark above or below it and every tone mark, each before another letter, is read back by
 * readers that are not ours with no space between the two: a mark left of its letter's end must not look like one.
 */
class ClusterReadersTest {
    private static final String VOWELS = "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E3A\u0E47\u0E4D";
    private static final String TONES = "\u0E48\u0E49\u0E4A\u0E4B\u0E4C";
    private static final String SARA_AM = "\u0E33";
    private static final int WORDS_A_LINE = 12;

    @TempDir
    Path out;

    static List<String> fonts() {
        return List.of(
                "templates/fonts/Sarabun-Regular.ttf",
                "templates/fonts/Sarabun-Bold.ttf",
                "templates/fonts/Sarabun-Italic.ttf",
                "templates/fonts/Sarabun-BoldItalic.ttf",
                "src/test/resources/fonts/NotoSansThai-Regular.ttf",
                "src/test/resources/fonts/NotoSansThaiLooped-Regular.ttf",
                "src/test/resources/fonts/IBMPlexSansThai-Regular.ttf");
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void muPdfReadsNoSpaceBehindAMark(String font) throws Exception {
        assertWhole(Readers.muPdf(pdf(font)));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void pdfJsReadsNoSpaceBehindAMark(String font) throws Exception {
        assertWhole(Readers.pdfJs(pdf(font)));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void popplerReadsNoSpaceBehindAMark(String font) throws Exception {
        assertWhole(Readers.poppler(pdf(font)));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void pdfBoxReadsNoSpaceBehindAMark(String font) throws Exception {
        assertWhole(Readers.pdfBox(pdf(font)));
    }

    /** ฤ and ฦ stand among the consonants, but are vowels, which carry no marks. */
    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (char consonant : "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ".toCharArray()) {
            for (String tone : withNone(TONES)) {
                for (String vowel : withNone(VOWELS)) {
                    words.add(consonant + vowel + tone + "ก");
                }
                words.add(consonant + tone + SARA_AM + "ก");
            }
        }
        return words;
    }

    private static List<String> withNone(String marks) {
        List<String> all = new ArrayList<>(List.of(""));
        marks.chars().mapToObj(Character::toString).forEach(all::add);
        return all;
    }

    private Path pdf(String font) throws Exception {
        List<String> words = words();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < words.size(); i += WORDS_A_LINE) {
            List<String> line = words.subList(i, Math.min(i + WORDS_A_LINE, words.size()));
            body.append("<div>").append(String.join(" ", line)).append("</div>");
        }
        String page = "<html lang='th'><head><title>x</title>"
                + "<style>body{font-family:F;line-height:2}div{white-space:nowrap}</style></head><body>"
                + body + "</body></html>";
        FontFace face = new FontFace("F", false, false, font, Files.readAllBytes(Path.of(font)));
        PdfInfo info = new PdfInfo("x", "x", "th", Optional.empty(), Optional.empty());
        return Files.write(
                out.resolve("words.pdf"),
                new PdfWriter(new PrintFonts(List.of(face)), Lexicon.empty()).write(PageTree.of(page), info, page));
    }

    private static void assertWhole(String read) {
        List<String> back = List.of(Normalizer.normalize(read, Normalizer.Form.NFC)
                .replace("\u200B", "")
                .strip()
                .split("\\s+"));
        List<String> lost = new ArrayList<>(words());
        lost.removeAll(new HashSet<>(back));
        assertThat(lost).isEmpty();
        assertThat(back).hasSameSizeAs(words());
    }
}
