package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.golden.DrawnText;
import org.rolecard.golden.DrawnText.Drawn;
import org.rolecard.html.PageTree;
import org.rolecard.style.FontFace;
import org.rolecard.thai.Lexicon;

/** The foot of pages says who and what in the room that the margin has, and never runs off the page. */
class RunningFootTest {
    private static final double MARGIN = 16 * 72 / 25.4;

    /** A word of the lexicon here, beside ผู้จัดการ. */
    private static final String ENDLESS = "ค่ำน้ำเก้าใช้แป้นโต๊ะที่ไม้".repeat(40);

    /** The foot's text as the pages of a document have it, one by one. */
    private static List<String> feet(String reference) throws IOException, FontFault {
        return feet(reference, 70);
    }

    private static List<String> feet(String reference, int width) throws IOException, FontFault {
        String page = "<html lang='th'><head><title>x</title><style>@page{size:A4;margin:14mm 18mm 16mm;"
                + "@bottom-center{content:element(foot)}}body{font-family:F;margin:0;word-wrap:break-word}"
                + ".foot{position:running(foot);font-size:8pt;line-height:1.5}"
                + ".foot-reference{float:left;width:" + width + "%}.foot-pages{text-align:right}</style></head><body>"
                + "<div class='foot'>\n<div class='foot-reference'>" + reference + "</div>\n"
                + "<div class='foot-pages'>1/2</div></div>"
                + "<p>one</p><p style='page-break-before:always'>two</p></body></html>";
        Path font = Path.of("templates/fonts/Sarabun-Regular.ttf");
        FontFace face = new FontFace("F", false, false, font.toString(), Files.readAllBytes(font));
        byte[] made = new PdfWriter(new PrintFonts(List.of(face)), Lexicon.of(List.of("ผู้จัดการ", ENDLESS)))
                .write(PageTree.of(page), new PdfInfo("x", "x", "th", Optional.empty(), Optional.empty()), page);
        try (PDDocument document = Loader.loadPDF(made)) {
            List<Drawn> foot =
                    DrawnText.of(document).stream().filter(d -> d.y() < 200).toList();
            // Marks below letters reach no further than a quarter of the type size.
            assertThat(foot.stream().mapToDouble(Drawn::y).min().orElseThrow()).isGreaterThan(2);
            assertThat(foot.stream().mapToDouble(Drawn::y).max().orElseThrow()).isLessThan(MARGIN);
            return foot.stream()
                    .collect(Collectors.groupingBy(Drawn::page, Collectors.mapping(Drawn::text, Collectors.joining())))
                    .values()
                    .stream()
                    .toList();
        }
    }

    @Test
    void aReferenceThatFitsIsWhole() throws Exception {
        String reference = "บริษัท ตัวอย่างการค้า จำกัด · JD-SAL-001 · ครั้งที่ 1 "
                .repeat(4)
                .strip();
        assertThat(feet(reference))
                .hasSize(2)
                .allSatisfy(foot -> assertThat(foot.replace(" ", "")).isEqualTo(reference.replace(" ", "") + "1/2"));
    }

    @ParameterizedTest
    @CsvSource({
        "W, W",
        "i, i",
        "ปั้นที่, ปั้น|ที่",
        "'น้ำ ', น้ำ",
        "ผู้จัดการฝ่ายขาย, ผู้จัดการ|ฝ่าย|ขาย",
        "'Sales manager · ', Sales|manager",
        "'North, ', North"
    })
    void aLongReferenceEndsWithAWordWhereTheMarginEnds(String part, String ends) throws Exception {
        for (int length : List.of(800, 2_000, 10_000)) {
            String reference = part.repeat(length / part.length()).strip();
            assertThat(feet(reference)).hasSize(2).allSatisfy(foot -> {
                assertThat(foot).endsWith("…1/2");
                String said = foot.substring(0, foot.length() - 4);
                assertThat(reference.replace(" ", "")).startsWith(said.replace(" ", ""));
                assertThat(said).hasSizeGreaterThan(100).matches(".*(" + ends + ")");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70})
    void aWordWithoutEndIsNotPartedInsideALetterWithItsVowelsAndMarks(int width) throws Exception {
        assertThat(feet(ENDLESS, width)).hasSize(2).allSatisfy(foot -> {
            assertThat(foot).endsWith("…1/2");
            String said = foot.substring(0, foot.length() - 4);
            assertThat(ENDLESS).startsWith(said);
            assertThat(said).doesNotMatch(".*[เ-ไ]");
            assertThat(ENDLESS.substring(said.length())).matches("[ก-ฮเ-ไ].*");
        });
    }
}
