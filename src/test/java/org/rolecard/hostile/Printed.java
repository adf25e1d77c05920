package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rolecard.hostile.TaggedText.Block;
import org.rolecard.pdf.FontFault;
import org.rolecard.pdf.PrintFonts;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.style.Styles;
import org.rolecard.style.Styles.StyleFault;

/**
 * What PDFs say, held against the pages beside them that have the same texts: white space aside, it is the same.
 *
 * @param pdfs the PDFs
 */
record Printed(List<Path> pdfs) {
    private static final String CELLS = "main td, main th";
    private static final String OTHERS = "main h1, main h2, main h3, main p, main li";

    /**
     * Stands for the number of any page: a character that no font of ours has, so that no text that is printed does.
     */
    private static final String NUMBER = "\uE000";

    /** All PDFs in a folder, of which there are so many. */
    static Printed in(Path folder, int count) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> pdfs =
                    all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
            assertThat(pdfs).hasSize(count);
            return new Printed(pdfs);
        }
    }

    /** The fonts of our own style. */
    static PrintFonts fonts() throws IOException, StyleFault {
        return new PrintFonts(new Styles(new BuiltInFolder("templates")).print().fonts());
    }

    /** Whether fonts have all of a text. */
    static boolean isPrintable(String text, PrintFonts fonts) {
        try {
            return fonts.hasAll(text);
        } catch (FontFault e) {
            throw new AssertionError(e);
        }
    }

    /** Those of the texts that our own fonts have. */
    static List<String> printable(List<String> texts) throws IOException, StyleFault {
        PrintFonts fonts = fonts();
        return texts.stream().filter(text -> isPrintable(text, fonts)).toList();
    }

    /** By its tags, a PDF gives each block back; page by page, all of them in order and nothing else. */
    void assertKept() throws IOException {
        for (Path pdf : pdfs) {
            Document page = Jsoup.parse(Files.readString(Path.of(pdf.toString().replace(".pdf", ".html"))));
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(bare(document.getDocumentInformation().getTitle())).isEqualTo(bare(page.title()));
                List<Block> blocks = TaggedText.of(document);
                assertThat(read(blocks)).as(pdf.toString()).isEqualTo(texts(page, OTHERS + ", " + CELLS));
                // Page by page, a row that goes on overleaf is read in parts.
                List<String> letterhead = texts(page, ".letterhead p");
                if (blocks.stream()
                        .noneMatch(block ->
                                block.pages() > 1 && (block.isCell() || letterhead.contains(bare(block.text()))))) {
                    assertThat(rest(document, page)).as(pdf.toString()).isEmpty();
                }
            }
        }
    }

    private static List<String> read(List<Block> blocks) {
        return blocks.stream()
                .map(block -> bare(block.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What a PDF has that its page has not, with the foot of each page and repeated heads of tables left out. */
    private static List<String> rest(PDDocument document, Document page) throws IOException {
        List<String> heads =
                page.select("thead tr").stream().map(e -> bare(e.wholeText())).toList();
        String foot = foot(page, document.getNumberOfPages());
        String letters = withoutFurniture(bare(new PDFTextStripper().getText(document)), foot, heads);
        List<String> rest = new ArrayList<>();
        int at = 0;
        for (String text : texts(page, OTHERS + ", " + CELLS)) {
            int found = letters.indexOf(text, at);
            if (found < 0) {
                rest.clear();
                rest.add("missing: " + text + " behind: " + letters.substring(Math.max(0, at - 80), at) + "|"
                        + letters.substring(at, Math.min(letters.length(), at + 80)));
                return rest;
            }
            rest.add(letters.substring(at, found));
            at = found + text.length();
        }
        rest.add(letters.substring(at));
        return rest.stream()
                .filter(gap -> !gap.isEmpty() && !heads.contains(gap))
                .toList();
    }

    /** The foot of each page, where the counters are empty in HTML. */
    private static String foot(Document page, int pages) {
        Element foot = page.select(".foot").first().clone();
        foot.select(".page").forEach(number -> number.text(NUMBER));
        foot.select(".pages").forEach(number -> number.text(String.valueOf(pages)));
        return Pattern.quote(bare(foot.text())).replace(NUMBER, "\\E\\d+\\Q");
    }

    /** Where a table goes on, its head stands again below the foot of the page before. */
    private static String withoutFurniture(String letters, String form, List<String> heads) {
        Matcher foot = Pattern.compile(form).matcher(letters);
        StringBuilder left = new StringBuilder();
        int at = 0;
        while (foot.find()) {
            left.append(letters, at, foot.start());
            at = foot.end();
            for (String head : heads) {
                if (letters.startsWith(head, at) && left.indexOf(head) >= 0) {
                    at += head.length();
                    break;
                }
            }
        }
        return left.append(letters.substring(at)).toString();
    }

    private static List<String> texts(Document page, String blocks) {
        List<String> texts = new ArrayList<>();
        for (Element block : page.select(blocks)) {
            String text = bare(block.wholeText());
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** PDFBox gives ligatures back as the letters that they join. */
    private static String bare(String text) {
        String apart = text.replace("\uFB01", "fi").replace("\uFB02", "fl");
        return Shown.bare(Normalizer.normalize(apart, Normalizer.Form.NFC));
    }
}
