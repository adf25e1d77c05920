package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.hostile.TaggedText;
import org.rolecard.hostile.TaggedText.Block;
import org.rolecard.html.PageTree;
import org.rolecard.source.DiskFolder;
import org.rolecard.style.FontFace;
import org.rolecard.style.Styles;
import org.rolecard.thai.Lexicon;

/** What a PDF is whatever page it is made from. */
class PdfWriterTest {
    private static final PdfInfo INFO =
            new PdfInfo("หน้า – Page", "ทดสอบ <&>", "th", Optional.of("บริษัท ตัวอย่าง"), Optional.empty());

    private static List<FontFace> sarabun() throws IOException {
        byte[] font = Files.readAllBytes(Path.of("templates/fonts/Sarabun-Regular.ttf"));
        return List.of(new FontFace("Sarabun", false, false, "Sarabun-Regular.ttf", font));
    }

    private static byte[] pdf(String body, PdfInfo info) throws IOException, FontFault {
        String page = "<!DOCTYPE html><html lang='th'><head><title>x</title><style>@page{size:A4;margin:20mm}"
                + "body{font-family:Sarabun;font-size:12pt;line-height:20pt;margin:0}p,h2{margin:0}</style></head><body>"
                + body + "</body></html>";
        return new PdfWriter(new PrintFonts(sarabun()), Lexicon.empty()).write(PageTree.of(page), info, page);
    }

    private static String textOfPage(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Sides that meet at corners are cut aslant there and are no rectangles. */
    @Test
    void theLineUnderARowOfCellsIsOneRectangle() throws Exception {
        String row = "<tr>" + "<td style='border-bottom:1pt solid #000'>a</td>".repeat(3) + "</tr>";
        try (PDDocument document =
                Loader.loadPDF(pdf("<table style='border-collapse:collapse'>" + row + "</table>", INFO))) {
            String painted = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(painted).containsOnlyOnce(" re f");
            assertThat(painted).doesNotContain("h\nf");
        }
    }

    @Test
    void aHeadingMovesToThePageOfWhatItHeads() throws Exception {
        // 36 lines of 20 pt are a page of 257 mm; the heading would be the last of them.
        byte[] made = pdf("<p>line</p>".repeat(35) + "<h2>Heading</h2><p>What it heads</p>", INFO);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(textOfPage(document, 1)).doesNotContain("Heading");
            assertThat(textOfPage(document, 2)).contains("Heading", "What it heads");
        }
    }

    @Test
    void theHeadOfATableMovesWithItsFirstRow() throws Exception {
        String table = "<table style='-fs-table-paginate:paginate'><thead><tr><th>Head</th></tr></thead>"
                + "<tbody><tr style='page-break-inside:avoid'><td>first<br>row</td></tr></tbody></table>";
        byte[] made = pdf("<p>line</p>".repeat(34) + table, INFO);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(textOfPage(document, 1)).doesNotContain("Head");
            assertThat(textOfPage(document, 2)).contains("Head", "first");
        }
    }

    /** The renderer cuts what is in a line at the end of a page, and paints it on both. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1 style='display:inline-block'>%s</h1> <p style='display:inline-block'>beside</p><p>below</p>",
                "<p>above</p><p style='display:inline-block;width:40%%'>beside</p>"
                        + "<p style='display:inline-block;width:40%%'>%s</p><p>below</p>",
                "<p><b style='display:inline-block'>%s</b> beside</p><p>below</p>",
                "<p>above <i><b style='display:inline-block'>%s</b></i></p><p>below</p>",
                "<p style='display:inline-block'><b style='display:inline-block'>%s</b> beside</p><p>below</p>",
                "<table><tr><td><p style='display:inline-block'>%s</p>beside</td></tr></table><p>below</p>"
            })
    void aBlockInALineThatIsHigherThanAPageIsWholeAndReadOnce(String body) throws Exception {
        String text = IntStream.range(0, 1_500).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));
        String whole = "<p>first</p><p>second</p>" + body.formatted(text);
        try (PDDocument document = Loader.loadPDF(pdf(whole, INFO))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(document).split("\\s+"))
                    .containsExactly(Jsoup.parse(whole).text().split(" "));
        }
    }

    @Test
    void aBlockInALineStaysThereWhereItFits() throws Exception {
        byte[] made =
                pdf("<h1 style='display:inline-block'>title</h1> <p style='display:inline-block'>beside</p>", INFO);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(textOfPage(document, 1).strip()).isEqualTo("title beside");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='display:table'><p>1</p></div><h1 style='display:inline-block'>2</h1><p>3</p>",
                "<p>1</p><p>2</p><p style='display:inline-block'>3</p><p>4</p><p style='display:inline-block'>5</p>",
                "<p>1</p><span>·</span><p style='display:inline-block'>2</p><ul><li>3</li></ul>"
            })
    void tagsComeInTheOrderOfThePageWhereLinesStandBesideBlocks(String body) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(body, INFO))) {
            List<String> texts =
                    TaggedText.of(document).stream().map(Block::text).toList();
            assertThat(texts).isNotEmpty().isSorted();
        }
    }

    @Test
    void aHeadingOfSeveralLinesIsNotParted() throws Exception {
        // Two lines of it would be at the foot of the first page, and two overleaf.
        byte[] made = pdf("<p>line</p>".repeat(34) + "<h2>Heading<br>of<br>four<br>lines</h2><p>content</p>", INFO);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(textOfPage(document, 1)).doesNotContain("Heading");
            assertThat(textOfPage(document, 2)).contains("Heading", "lines", "content");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "inline-block"})
    void aTitleThatIsHigherThanAPageBeginsWhereItWouldOtherwise(String display) throws Exception {
        String title = "<h1 style='display:" + display + "'>" + "title ".repeat(1_500) + "</h1>";
        try (PDDocument document = Loader.loadPDF(pdf("<p>above</p>" + title + "<p>below</p>", INFO))) {
            assertThat(textOfPage(document, 1)).contains("above", "title");
        }
    }

    /** A page that openhtmltopdf could not paint with the table's head repeated. */
    @Test
    void aTableThatTheRendererMovesToTheTopOfAPageIsSetWhole() throws Exception {
        Styles styles = new Styles(new DiskFolder(Path.of("templates")));
        String page = Files.readString(Path.of("src/test/resources/crashes/table-at-the-top-of-a-page.html"))
                .replace("<style></style>", "<style>" + styles.print().css() + "</style>");
        Lexicon lexicon = Lexicon.of(List.of(Files.readString(Path.of("templates/lexicon.th.txt"))));
        byte[] pdf =
                new PdfWriter(new PrintFonts(styles.print().fonts()), lexicon).write(PageTree.of(page), INFO, page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(textOfPage(document, 3)).contains("Monthly", "Quarterly");
        }
    }

    @Test
    void aHeadingWithRoomBelowItStays() throws Exception {
        byte[] made = pdf("<p>line</p>".repeat(30) + "<h2>Heading</h2><p>What it heads</p>", INFO);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void itIsTaggedNamedAndHasItsFontsInside() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("<h2>หัวข้อ</h2><p>ข้อความ</p>", INFO))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("หน้า – Page");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("บริษัท ตัวอย่าง");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("th");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<pdfuaid:part>1<", "<pdfaid:part>2<", "ทดสอบ &lt;&amp;&gt;");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void aDateIsPrintedOnlyWhenOneIsGiven() throws Exception {
        PdfInfo dated =
                new PdfInfo("x", "y", "en", Optional.empty(), Optional.of(Instant.ofEpochSecond(1_800_000_000L)));
        try (PDDocument document = Loader.loadPDF(pdf("<p>x</p>", dated))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.ofEpochSecond(1_800_000_000L));
        }
    }

    @Test
    void theSamePageGivesTheSameBytes() throws Exception {
        assertThat(pdf("<p>ที่นี่</p>", INFO)).isEqualTo(pdf("<p>ที่นี่</p>", INFO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='URL'>",
                "<link rel='stylesheet' href='URL'>",
                "<style>@import url(URL);</style>",
                "<div style='background:url(URL)'>x</div>",
                "<style>p:before{content:url(URL)}</style><p>x</p>",
                "<ul style='list-style-image:url(URL)'><li>x</ul>",
                "<style>@font-face{font-family:F;src:url(URL)}p{font-family:F}</style><p>x</p>",
                "<object data='URL'></object>",
                "<img src='URL' page='1'>",
                "<iframe src='URL'></iframe>",
                "<a href='URL' download='x'>x</a>",
                "<style>p{background:\\75rl(URL)}</style><p>x</p>",
                "<style>p{background:image-set('URL' 1x)}</style><p>x</p>",
                "<style>@page{background:url(URL)}</style><p>x</p>",
                "<style>p{-fs-font-metric-src:url(URL);cursor:url(URL)}</style><p>x</p>",
                "<style>@\\69mport 'URL';</style><p>x</p>",
                "<base href='URL'><img src='x.png'><link rel='stylesheet' href='x.css'>",
                "<svg><image href='URL' xlink:href='URL' width='9' height='9'/><use href='URL#a'/></svg>",
                "<embed src='URL'><video src='URL' poster='URL'></video><input type='image' src='URL'>",
                "<table background='URL'><tr><td background='URL'>x</td></tr></table>"
            })
    void nothingIsFetched(String vector, @TempDir Path folder) throws Exception {
        AtomicInteger hits = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        canary.start();
        try {
            pdf(vector.replace("URL", "http://127.0.0.1:" + canary.getAddress().getPort() + "/x.png"), INFO);
        } finally {
            canary.stop(0);
        }
        assertThat(hits).hasValue(0);
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:before{content:'CANARY'}");
        byte[] made = pdf(vector.replace("URL", secret.toUri().toString()) + "<p>y</p>", INFO);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(textOfPage(document, 1)).doesNotContain("CANARY");
        }
    }

    @Test
    void aBrokenFontIsAProblemOfItsFile() {
        FontFace broken = new FontFace("Sarabun", false, false, "templates/fonts/Own.ttf", new byte[] {1, 2, 3});
        FontFault fault = catchThrowableOfType(
                FontFault.class,
                () -> new PdfWriter(new PrintFonts(List.of(broken)), Lexicon.empty())
                        .write(PageTree.of("<p>x"), INFO, ""));
        assertThat(fault.problem().toString())
                .isEqualTo(
                        "templates/fonts/Own.ttf:1:1: error: this is not a TrueType font that can be embedded; use another .ttf file [font]");
    }
}
