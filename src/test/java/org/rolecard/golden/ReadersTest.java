package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text of a page, read back from its PDF by readers that are not ours: whole, in order, white space aside, and
 * with no space inside a word. With {@code -Dreaders.roles=all} the PDFs of all roles are read, which takes minutes.
 */
class ReadersTest {
    private static final boolean ALL = System.getProperty("readers.roles", "").equals("all");

    @TempDir
    static Path out;

    static List<String> roles() {
        List<String> some = List.of("account-manager-sales", "warehouse-officer");
        try (Stream<Path> files = Files.list(Path.of("roles"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(name -> !name.startsWith("_") && (ALL || some.contains(name)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeAll
    static void build() {
        roles().forEach(role -> BuiltRole.build(role, Path.of("roles"), out));
        BuiltRole.filled(out);
    }

    static Stream<String> documents() {
        Stream<String> kinds =
                roles().stream().flatMap(role -> Stream.of(role + "/job-description", role + "/scorecard"));
        return Stream.concat(kinds, Stream.of("library-officer/scorecard"))
                .flatMap(kind -> Stream.of("th", "en", "th-en").map(lang -> kind + "." + lang));
    }

    private static Path pdf(String name) {
        return out.resolve(name + ".pdf");
    }

    private static List<SourceText> texts(String name) throws IOException {
        return SourceText.of(Files.readString(out.resolve(name + ".html")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pdfBoxGivesEveryTextBack(String name) throws Exception {
        assertReads(Readers.pdfBox(pdf(name)), name);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void popplerGivesEveryTextBack(String name) throws Exception {
        assertReads(Readers.poppler(pdf(name)), name);
    }

    /** As search engines and scripts read, by {@code pdftotext} without options. */
    @ParameterizedTest
    @MethodSource("documents")
    void popplerByPlaceTearsNoText(String name) throws Exception {
        String read = ReadText.of(Readers.popplerByPlace(pdf(name))).letters();
        assertThat(texts(name))
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> assertThat(read).contains(SourceText.bare(text.text())));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void muPdfGivesEveryTextBack(String name) throws Exception {
        assertReads(Readers.muPdf(pdf(name)), name);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pdfJsGivesEveryTextBack(String name) throws Exception {
        assertReads(Readers.pdfJs(pdf(name)), name);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSearchOfPdfJsFindsEveryWord(String name) throws Exception {
        List<String> words = words(name);
        assertFound(words, Readers.foundByPdfJs(pdf(name), words), name);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSearchOfMuPdfFindsEveryWord(String name) throws Exception {
        List<String> words = words(name);
        assertFound(words, Readers.foundByMuPdf(pdf(name), words), name);
    }

    private static void assertReads(String read, String name) throws IOException {
        ReadText back = ReadText.of(read);
        List<SourceText> texts = texts(name);
        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(SourceText.falseSpaces(texts, back)).isEmpty();
        assertThat(read.codePoints().filter(c -> c >= 0xE000 && c <= 0xF8FF)).isEmpty();
    }

    /** The words of the lexicon that the page has. */
    private static List<String> words(String name) throws IOException {
        List<SourceText> texts = texts(name);
        return Files.readAllLines(Path.of("templates/lexicon.th.txt")).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(word -> word.length() >= 4)
                .filter(word -> texts.stream().anyMatch(text -> text.countWhole(word) > 0))
                .toList();
    }

    private static void assertFound(List<String> words, List<Integer> found, String name) throws IOException {
        List<SourceText> texts = texts(name);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int written = texts.stream().mapToInt(text -> text.countWhole(word)).sum();
            if (found.get(i) < written) {
                missed.add(word + ": " + found.get(i) + " of " + written);
            }
        }
        assertThat(words.size()).isGreaterThan(name.endsWith(".en") ? -1 : 30);
        assertThat(missed).isEmpty();
    }
}
