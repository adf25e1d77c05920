package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.build.Format;
import org.rolecard.document.Edition;
import org.rolecard.pdf.FontFault;
import org.rolecard.pdf.PrintFonts;
import org.rolecard.problem.Problem;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.style.Styles;

/** A text comes out of a PDF as it went in, or is refused at the character that no font has. */
class TextIsKeptInPdfTest {
    private static final List<Edition> EDITIONS = List.of(Edition.TH_EN);

    /** A row of a table that is longer than a page is read in parts, cell by cell. */
    private static final int LONGEST_IN_A_CELL = 300;

    @TempDir
    Path folder;

    private static boolean isPrintable(String text, PrintFonts fonts) {
        for (int c : text.codePoints().toArray()) {
            try {
                if (!fonts.has(c)) {
                    return false;
                }
            } catch (FontFault e) {
                throw new AssertionError(e);
            }
        }
        return true;
    }

    private static PrintFonts fonts() throws Exception {
        return new PrintFonts(new Styles(new BuiltInFolder("templates")).print().fonts());
    }

    private static List<String> printable() throws Exception {
        PrintFonts fonts = fonts();
        return HostileTexts.publishable().stream()
                .filter(text -> isPrintable(text, fonts))
                .toList();
    }

    @Test
    void whatNoFontHasIsRefusedWhereItStands() throws Exception {
        PrintFonts fonts = fonts();
        List<String> texts = HostileTexts.readable().stream()
                .filter(text -> !isPrintable(text, fonts))
                .toList();
        assertThat(texts).hasSizeGreaterThan(80);
        HostileFiles files = HostileFiles.roles(folder, HostileFiles.role(), 4, Slots.texts(texts, 0));
        Files.delete(folder.resolve("roles/_company.yaml"));
        for (var role : files.build(EDITIONS, List.of(Format.PDF)).roles()) {
            List<String> lines = Files.readAllLines(folder.resolve("roles/" + role.id() + ".yaml"));
            Set<Integer> refused = new TreeSet<>();
            for (Problem problem : role.problems()) {
                if (problem.code().equals("missing-character")) {
                    int line = problem.place().line();
                    int column = problem.place().column();
                    int there = lines.get(line - 1).codePoints().toArray()[column - 1];
                    assertThat(problem.message()).contains(String.format("(U+%04X)", there));
                    assertThat(fonts.has(there)).isFalse();
                    refused.add(line);
                }
            }
            Set<Integer> expected = Stream.iterate(1, i -> i + 1)
                    .limit(lines.size())
                    .filter(i -> !isPrintable(lines.get(i - 1), fonts))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(refused).hasSizeGreaterThan(20).isEqualTo(expected);
            assertThat(role.written()).isEmpty();
        }
    }

    @Test
    void everyOtherTextIsReadBack() throws Exception {
        List<String> texts = printable().stream()
                .filter(t -> t.length() <= LONGEST_IN_A_CELL)
                .toList();
        Slots slots = Slots.texts(texts, 0);
        List<Format> formats = List.of(Format.HTML, Format.PDF);
        HostileFiles.roles(folder, HostileFiles.roleOf(40), 8, slots).build(EDITIONS, formats);
        assertThat(texts).hasSizeGreaterThan(2_500).hasSizeLessThan(slots.used());
        assertRead(16);
    }

    @Test
    void everyTextOfAPostingIsReadBack() throws Exception {
        HostileFiles.openings(folder, 6, Slots.texts(printable(), 0)).post(EDITIONS, List.of(Format.HTML, Format.PDF));
        assertRead(6);
    }

    private void assertRead(int count) throws IOException {
        List<Path> pdfs;
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            pdfs = all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
        }
        assertThat(pdfs).hasSize(count);
        for (Path pdf : pdfs) {
            Document page = Jsoup.parse(Files.readString(Path.of(pdf.toString().replace(".pdf", ".html"))));
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(document.getDocumentInformation().getTitle()).isEqualTo(page.title());
                assertThat(rest(new PDFTextStripper().getText(document), page))
                        .as(pdf.toString())
                        .isEmpty();
            }
        }
    }

    /** What a PDF has that its page has not, with the foot of each page and repeated heads of tables left out. */
    private static List<String> rest(String read, Document page) {
        List<String> heads =
                page.select("thead tr").stream().map(e -> bare(e.wholeText())).toList();
        String letters =
                withoutFurniture(bare(read), bare(page.select(".foot-reference").text()), heads);
        List<String> rest = new ArrayList<>();
        int at = 0;
        for (String text : texts(page)) {
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

    /** Where a table goes on, its head stands again below the foot of the page before. */
    private static String withoutFurniture(String letters, String reference, List<String> heads) {
        Matcher foot = Pattern.compile(Pattern.quote(reference) + "หน้า\\d+จาก\\d+·Page\\d+of\\d+")
                .matcher(letters);
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

    private static List<String> texts(Document page) {
        List<String> texts = new ArrayList<>();
        for (Element block : page.select("main h1, main h2, main h3, main p, main li, main td, main th")) {
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
