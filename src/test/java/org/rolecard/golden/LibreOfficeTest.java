package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.build.Format;

/** Word files, read by LibreOffice: every text of the web page is there, in order, and nothing else. */
class LibreOfficeTest {
    private static final List<String> ROLES =
            List.of("account-manager-sales", "front-desk-officer", "transport-officer");

    @TempDir
    static Path out;

    private static boolean installed;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + out.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                out.resolve("read").toString()));
        for (String role : ROLES) {
            Path folder = BuiltRole.build(
                            role,
                            Path.of("roles"),
                            Path.of("src/test/resources/word/templates"),
                            List.of(Format.HTML, Format.DOCX),
                            out)
                    .folder();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".docx"))
                        .sorted()
                        .toList()) {
                    Path named = folder.resolve(role + "." + file.getFileName());
                    command.add(Files.copy(file, named).toString());
                }
            }
        }
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            installed = true;
        } catch (IOException e) {
            installed = false;
        }
    }

    static Stream<String> documents() {
        return ROLES.stream()
                .flatMap(role -> Stream.of("job-description", "scorecard", "handbook")
                        .flatMap(kind -> Stream.of("th", "en", "th-en").map(lang -> role + "." + kind + "." + lang)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTextIsThereInOrderAndNothingElse(String name) throws IOException {
        assumeTrue(installed, "soffice is not installed");
        String read = bare(Files.readString(out.resolve("read").resolve(name + ".txt")));
        List<String> texts = texts(name);
        assertThat(texts).hasSizeGreaterThan(30);
        int at = 0;
        StringBuilder between = new StringBuilder();
        for (String text : texts) {
            int found = read.indexOf(text, at);
            assertThat(found)
                    .as("%s, behind %s", text, read.substring(Math.max(0, at - 80), at))
                    .isNotNegative();
            between.append(read, at, found);
            at = found + text.length();
        }
        between.append(read.substring(at));
        // Marks of lists are all that a program adds.
        assertThat(between.toString()).matches("[0-9.•◦–]*");
        if (name.contains("handbook")) {
            assertThat(between.toString()).startsWith("1.2.◦◦1.2.◦3.1.2.7.8.•••1.2.");
        }
    }

    /** What each block of the page says, but for the letterhead, which Word shows at the head of pages. */
    private static List<String> texts(String name) throws IOException {
        String role = name.substring(0, name.indexOf('.'));
        Path page = out.resolve(role).resolve(name.substring(role.length() + 1) + ".html");
        Document document = Jsoup.parse(Files.readString(page));
        document.select(".foot, .letterhead, .logo, style").remove();
        List<String> texts = new ArrayList<>();
        for (Element block : document.select("h1, h2, h3, h4, p, li, td, th, pre")) {
            Element own = block.clone();
            own.select("p, ul, ol, table").remove();
            String text = bare(own.wholeText());
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\uFEFF]", "");
    }
}
