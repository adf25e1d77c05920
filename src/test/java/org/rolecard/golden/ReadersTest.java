package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of a page, read back from its PDF by readers that are not ours: whole, in order, white space aside. */
class ReadersTest {
    private static final String LINE_BREAK = "\u2028";

    @TempDir
    static Path out;

    private static BuiltRole role = new BuiltRole(Path.of("not-built-yet"));

    @BeforeAll
    static void build() {
        BuiltRole.build("account-manager-sales", Path.of("roles"), out);
        BuiltRole.filled(out);
        role = new BuiltRole(out);
    }

    static Stream<String> documents() {
        return Stream.of(
                        "account-manager-sales/job-description",
                        "account-manager-sales/scorecard",
                        "library-officer/scorecard")
                .flatMap(kind -> Stream.of("th", "en", "th-en").map(lang -> kind + "." + lang));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pdfBoxGivesEveryTextBack(String name) throws IOException {
        try (PDDocument pdf = role.pdf(name + ".pdf")) {
            assertReads(new PDFTextStripper().getText(pdf), name);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void popplerGivesEveryTextBack(String name) throws Exception {
        String pdf = role.folder().resolve(name + ".pdf").toString();
        assertReads(said("pdftotext", "-raw", pdf, "-"), name);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void muPdfGivesEveryTextBack(String name) throws Exception {
        String pdf = role.folder().resolve(name + ".pdf").toString();
        assertReads(said("mutool", "draw", "-q", "-F", "txt", pdf), name);
    }

    private static void assertReads(String read, String name) {
        String bare = bare(read);
        List<String> texts = texts(Jsoup.parse(role.text(name + ".html")));
        assertThat(texts)
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        text -> assertThat(bare.contains(bare(text))).as(text).isTrue());
        assertThat(read.codePoints().filter(c -> c >= 0xE000 && c <= 0xF8FF)).isEmpty();
    }

    /** What each line of each heading, paragraph, item and cell says. */
    private static List<String> texts(Document page) {
        page.select(".foot, style").remove();
        page.select("br").forEach(br -> br.after(LINE_BREAK));
        List<String> texts = new ArrayList<>();
        for (Element block : page.select("h1, h2, h3, p, li, td, th")) {
            Stream.of(block.text().split(LINE_BREAK, -1))
                    .filter(t -> !t.isBlank())
                    .forEach(texts::add);
        }
        return texts;
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u200B\u2028]", "");
    }

    /** What a program prints; where it is not installed the test is skipped. */
    private static String said(String... command) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("reader", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(printed.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return Files.readString(printed, StandardCharsets.UTF_8);
        } catch (IOException e) {
            assumeTrue(false, command[0] + " is not installed");
            throw e;
        } finally {
            Files.deleteIfExists(printed);
        }
    }
}
