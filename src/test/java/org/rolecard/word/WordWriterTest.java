package org.rolecard.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** A Word file, opened with a reader of Word files. */
class WordWriterTest {
    @Test
    void everyBlockHasItsStyle() {
        XWPFDocument word = SampleManuscript.opened("""
                # Title

                <div class="subtitle">

                Sub

                </div>

                Text

                ## One

                - bullet

                1. number

                > quote

                ### Two

                ```
                code
                ```

                ---

                <div class="note">

                Note

                </div>
                """);
        assertThat(styles(word))
                .containsExactly(
                        "Title: Title",
                        "Subtitle: Sub",
                        "Normal: Text",
                        "Heading1: One",
                        "ListBullet: bullet",
                        "ListNumber: number",
                        "Quote: quote",
                        "Heading2: Two",
                        "CodeBlock: code",
                        "Rule: ",
                        "Note: Note");
        assertThat(Stream.of("Title", "Heading1", "Quote", "RoleTable", "Small").allMatch(word.getStyles()::styleExist))
                .isTrue();
        assertThat(word.getStyles()
                        .getStyle("Heading2")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal())
                .isEqualTo(BigInteger.ONE);
    }

    @Test
    void theTermsAndNoticesOfAPostingAreSetAsTheFactsAndNotesOfAJobDescription() {
        String posting = """
                <div class="terms">

                **Salary** 20,000 baht

                </div>

                <div class="notices">

                All are welcome

                </div>
                """;
        assertThat(styles(SampleManuscript.opened(posting)))
                .containsExactly("FactTwoLanguages: Salary\t20,000 baht", "Note: All are welcome");
    }

    @Test
    void whereTheFirstLevelIsNoTitleItIsAHeading() {
        assertThat(styles(SampleManuscript.opened("# A\n\n## B\n\n# C\n")))
                .containsExactly("Heading1: A", "Heading2: B", "Heading1: C");
    }

    @Test
    void thaiIsMarkedForTheFontSizeAndBoldOfComplexScripts() {
        XWPFDocument word = SampleManuscript.opened("**ยอดขาย (KPI) 90%** *sales* ปกติ\n");
        List<String> runs = word.getParagraphs().get(0).getRuns().stream()
                .map(WordWriterTest::described)
                .toList();
        assertThat(runs).containsExactly("ยอดขาย ( b bCs cs", "KPI) 90% b bCs", " ", "sales i iCs", " ปกติ cs");
        assertThat(word.getParagraphs().get(0).getRuns()).allSatisfy(run -> {
            assertThat(run.getCTR().getRPr().getLangArray(0).getVal()).isEqualTo("en-US");
            assertThat(run.getCTR().getRPr().getLangArray(0).getBidi()).isEqualTo("th-TH");
        });
        String defaults = word.getStyles().getDefaultRunStyle().toString();
        assertThat(defaults).isNotEmpty();
        assertThat(word.getStyles().getCtStyles().getDocDefaults().xmlText())
                .contains(
                        "w:ascii=\"Leelawadee UI\"",
                        "w:cs=\"Leelawadee UI\"",
                        "<w:szCs w:val=\"21\"/>",
                        "w:bidi=\"th-TH\"");
    }

    /** Its text and its marks. */
    private static String described(XWPFRun run) {
        String xml = run.getCTR().xmlText();
        StringBuilder described = new StringBuilder(run.text());
        Stream.of("b", "bCs", "i", "iCs", "cs")
                .filter(mark -> xml.contains("<w:" + mark + "/>"))
                .forEach(mark -> described.append(' ').append(mark));
        return described.toString();
    }

    @Test
    void everyStyleThatSizesLatinLettersSizesThaiToo() {
        XWPFDocument word = SampleManuscript.opened("a");
        assertThat(word.getStyles().getCtStyles().getStyleList())
                .hasSizeGreaterThan(35)
                .allSatisfy(style -> {
                    String xml = style.xmlText();
                    assertThat(xml.contains("<w:sz ")).isEqualTo(xml.contains("<w:szCs "));
                    assertThat(xml.contains("<w:b/>")).isEqualTo(xml.contains("<w:bCs/>"));
                    assertThat(xml.contains("<w:i/>")).isEqualTo(xml.contains("<w:iCs/>"));
                });
    }

    @Test
    void everyNumberedListBeginsAnewAndListsNest() {
        XWPFDocument word = SampleManuscript.opened("""
                1. a
                   - b
                2. c

                text

                5. d

                   more
                """);
        List<XWPFParagraph> p = word.getParagraphs();
        assertThat(p.get(0).getNumFmt()).isEqualTo("decimal");
        assertThat(p.get(0).getNumID())
                .isEqualTo(p.get(2).getNumID())
                .isNotEqualTo(p.get(4).getNumID());
        assertThat(p.get(1).getNumFmt()).isEqualTo("bullet");
        assertThat(p.get(1).getNumIlvl()).isEqualTo(BigInteger.ONE);
        assertThat(word.getNumbering()
                        .getNum(p.get(4).getNumID())
                        .getCTNum()
                        .getLvlOverrideArray(0)
                        .getStartOverride()
                        .getVal())
                .isEqualTo(BigInteger.valueOf(5));
        assertThat(p.get(5).getStyle()).isEqualTo("ListContinue");
        assertThat(p.get(5).getNumID()).isNull();
    }

    @Test
    void tablesFillThePageRepeatTheirHeadAndCutNoRow() {
        XWPFDocument word = SampleManuscript.opened("| a | b |\n|:-:|--:|\n| c | some longer text |\n| e | f |\n");
        XWPFTable table = word.getTables().get(0);
        assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(table.getRows().stream().map(XWPFTableRow::isRepeatHeader)).containsExactly(true, false, false);
        assertThat(table.getStyleID()).isEqualTo("RoleTable");
        int[] widths = table.getCTTbl().getTblGrid().getGridColList().stream()
                .mapToInt(c -> Integer.parseInt(String.valueOf(c.getW())))
                .toArray();
        assertThat(widths[0] + widths[1]).isBetween(9860, 9864);
        assertThat(widths[1]).isGreaterThan(2 * widths[0]);
        assertThat(table.getRow(1)
                        .getCell(1)
                        .getParagraphs()
                        .get(0)
                        .getAlignment()
                        .name())
                .isEqualTo("RIGHT");
        assertThat(word.getBodyElements().get(1).getElementType().name()).isEqualTo("PARAGRAPH");
    }

    @Test
    void whatIntroducesATableStaysOnItsPage() {
        XWPFDocument word = SampleManuscript.opened("""
                Far from the table.

                <div class="note">

                Starting values.

                </div>

                <div class="kpis">

                | a |
                |:-:|
                | 1 |

                </div>
                """);
        assertThat(word.getParagraphs().stream()
                        .filter(p -> p.getText().endsWith("."))
                        .map(p -> p.getCTP().xmlText().contains("<w:keepNext/>")))
                .containsExactly(false, true);
    }

    @Test
    void whatIsToBeSignedStaysOnOnePage() {
        XWPFDocument word = SampleManuscript.opened("""
                <div class="signatures">

                ## Approval

                | a |
                |:-:|
                |  |
                | name |

                </div>
                """);
        XWPFTable table = word.getTables().get(0);
        assertThat(table.getRows().stream()
                        .map(row ->
                                row.getCell(0).getParagraphs().get(0).getCTP().xmlText())
                        .map(xml -> xml.contains("<w:keepNext/>")))
                .containsExactly(true, true, false);
    }

    @Test
    void theLetterheadIsTheHeadOfEveryPageAndTheFootCountsThem() throws IOException {
        ByteArrayOutputStream logo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB), "png", logo);
        Manuscript manuscript = SampleManuscript.of(
                "<div class=\"letterhead\">\n\n**บริษัท ก จำกัด**\n\nJob Description<br>JD-1\n\n</div>\n\n# Title\n",
                true,
                List.of("th"),
                Optional.of(logo.toByteArray()));
        XWPFDocument word = SampleManuscript.open(new WordWriter(Reference.none()).write(manuscript));
        assertThat(word.getHeaderList()).hasSize(1);
        assertThat(word.getHeaderList().get(0).getText()).contains("บริษัท ก จำกัด", "Job Description", "JD-1");
        assertThat(word.getHeaderList().get(0).getAllPictures()).hasSize(1);
        assertThat(word.getFooterList().get(0).getText()).isEqualTo("JD-1\tหน้า 1 จาก 1\n");
        assertThat(word.getFooterList().get(0)._getHdrFtr().xmlText())
                .contains("w:instr=\" PAGE \"", "w:instr=\" NUMPAGES \"");
        assertThat(styles(word)).containsExactly("Title: Title");
        assertThat(word.getDocument()
                        .getBody()
                        .getSectPr()
                        .getPgSz()
                        .getOrient()
                        .toString())
                .isEqualTo("landscape");
    }

    @Test
    void linksLeadToTheWebAndMailAlone() {
        XWPFDocument word = SampleManuscript.opened(
                "[a](https://example.com/?a=1&b=2) [b](javascript:alert) [c](file:///etc/passwd) <d@example.com>\n");
        assertThat(Stream.of(word.getHyperlinks()).map(h -> h.getURL()))
                .containsExactly("https://example.com/?a=1&b=2", "mailto:d@example.com");
        assertThat(word.getParagraphs().get(0).getText()).startsWith("a b c d@example.com");
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        XWPFDocument word = SampleManuscript.opened("a");
        assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("บรรณารักษ์");
        assertThat(word.getProperties().getCoreProperties().getSubject()).isEqualTo("จัดหาหนังสือ");
        assertThat(word.getPackage().getPackageProperties().getLanguageProperty())
                .contains("th");
    }

    @Test
    void anEmptyDocumentStillOpens() {
        assertThat(SampleManuscript.opened("").getParagraphs()).hasSize(1);
    }

    @Test
    void theSameDocumentIsTheSameBytes() throws IOException {
        byte[] first = new WordWriter(Reference.none()).write(SampleManuscript.of("# a\n\n[b](https://example.com)\n"));
        assertThat(new WordWriter(Reference.none()).write(SampleManuscript.of("# a\n\n[b](https://example.com)\n")))
                .isEqualTo(first);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    private static List<String> styles(XWPFDocument word) {
        return word.getParagraphs().stream()
                .map(p -> p.getStyle() + ": " + p.getText())
                .toList();
    }
}
