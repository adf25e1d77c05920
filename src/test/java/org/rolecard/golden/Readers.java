package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Programs that read PDFs. Where one is not installed, the test that asks it is skipped. */
final class Readers {
    /** Where {@code .ci/run} installs pdf.js. */
    private static final Path PDF_JS = Path.of(".cache/pdfjs/node_modules/pdfjs-dist");

    private static final Path SCRIPTS = Path.of("src/test/js");

    private Readers() {}

    /** What PDFBox reads; Tika, and so many applicant tracking systems, read with it. */
    static String pdfBox(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What poppler reads, in the order of the page's content; it serves many Linux viewers. */
    static String poppler(Path pdf) throws IOException, InterruptedException {
        return said("pdftotext", "-raw", pdf.toString(), "-");
    }

    /** What poppler reads when it guesses columns from where words stand. */
    static String popplerByPlace(Path pdf) throws IOException, InterruptedException {
        return said("pdftotext", pdf.toString(), "-");
    }

    /** What MuPDF reads. */
    static String muPdf(Path pdf) throws IOException, InterruptedException {
        return said("mutool", "draw", "-q", "-F", "txt", pdf.toString());
    }

    /** How often MuPDF's search finds each word. */
    static List<Integer> foundByMuPdf(Path pdf, List<String> words) throws IOException, InterruptedException {
        Path list = Files.write(Path.of(pdf + ".words"), words);
        return numbers(said("mutool", "run", SCRIPTS.resolve("search.js").toString(), pdf.toString(), list.toString()));
    }

    /** What pdf.js, the reader of Firefox, reads. */
    static String pdfJs(Path pdf) throws IOException, InterruptedException {
        runPdfJs(pdf);
        return Files.readString(Path.of(pdf + ".txt"));
    }

    /** How often the search of pdf.js finds each word. */
    static List<Integer> foundByPdfJs(Path pdf, List<String> words) throws IOException, InterruptedException {
        Files.write(Path.of(pdf + ".words"), words);
        runPdfJs(pdf);
        return numbers(Files.readString(Path.of(pdf + ".found")));
    }

    private static void runPdfJs(Path pdf) throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(PDF_JS), "pdf.js is not installed; .ci/run does it");
        said(
                "node",
                SCRIPTS.resolve("read.mjs").toString(),
                PDF_JS.toAbsolutePath().toString(),
                pdf.toString());
    }

    private static List<Integer> numbers(String lines) {
        return lines.lines().map(Integer::valueOf).toList();
    }

    /** What a program prints; where it is not installed the test is skipped. */
    private static String said(String... command) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("reader", ".txt");
        try {
            Process process = started(printed, List.of(command));
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue())
                    .as(new ArrayList<>(List.of(command)).toString())
                    .isZero();
            return Files.readString(printed, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(printed);
        }
    }

    private static Process started(Path printed, List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(printed.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, command.get(0) + " is not installed");
            throw e;
        }
    }
}
