package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.build.Format;
import org.rolecard.document.Edition;
import org.rolecard.golden.Verdict;
import org.rolecard.pdf.PrintFonts;
import org.rolecard.problem.Problem;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * A text comes out of a PDF as it went in, and harms no rule for PDFs, or is refused at the character that no font has.
 */
class TextIsKeptInPdfTest {
    private static final List<Edition> EDITIONS = List.of(Edition.TH_EN);

    @TempDir
    Path folder;

    @Test
    void whatNoFontHasIsRefusedWhereItStands() throws Exception {
        PrintFonts fonts = Printed.fonts();
        List<String> texts = HostileTexts.readable().stream()
                .filter(text -> !Printed.isPrintable(text, fonts))
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
                    .filter(i -> !Printed.isPrintable(lines.get(i - 1), fonts))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(refused).hasSizeGreaterThan(20).isEqualTo(expected);
            assertThat(role.written()).isEmpty();
        }
    }

    @Test
    void everyOtherTextIsReadBack() throws Exception {
        List<String> texts = Printed.printable(HostileTexts.readable());
        Slots slots = Slots.texts(texts, 0);
        List<Format> formats = List.of(Format.HTML, Format.PDF);
        HostileFiles.roles(folder, HostileFiles.roleOf(40), 8, slots).build(EDITIONS, formats);
        assertThat(texts).hasSizeGreaterThan(2_500).hasSizeLessThan(slots.used());
        Printed documents = Printed.in(folder.resolve("out"), 16);
        documents.assertKept();
        assertConforming(documents);
    }

    /** The employer's name fills two pages to their end; letters of the title reach above its line. */
    @Test
    void aTitleThatBeginsAPageIsReadOnce() throws Exception {
        List<String> texts = Printed.printable(HostileTexts.readable());
        int name = IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).startsWith("<script>(+[])[([]["))
                .findFirst()
                .orElseThrow();
        HostileFiles.roles(folder, 1, Slots.texts(texts, name)).build(EDITIONS, List.of(Format.HTML, Format.PDF));
        Printed.in(folder.resolve("out"), 2).assertKept();
    }

    /** Whatever the texts are, veraPDF finds nothing. */
    private static void assertConforming(Printed printed) throws Exception {
        for (Path pdf : printed.pdfs()) {
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                assertThat(Verdict.of(pdf, flavour).failures())
                        .as(pdf + " " + flavour)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyTextOfAPostingIsReadBack() throws Exception {
        HostileFiles.openings(folder, 6, Slots.texts(Printed.printable(HostileTexts.publishable()), 0))
                .post(EDITIONS, List.of(Format.HTML, Format.PDF));
        Printed postings = Printed.in(folder.resolve("out"), 6);
        postings.assertKept();
        assertConforming(postings);
    }
}
