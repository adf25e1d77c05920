package org.rolecard.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.problem.Problem;
import org.rolecard.reading.RoleReader;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.source.SourceText;

/**
 * The YAML test suite: each of its files is read or refused at a place inside it, in no time, and what is no YAML is
 * refused. What is well-formed may be refused too: role files are a small part of YAML.
 */
class YamlSuiteTest {
    private static final Path SUITE = Path.of("src/test/resources/corpora/yaml");

    /** Not well-formed, and read all the same, as what was surely meant: no letter of a text is lost or changed. */
    private static final Set<String> READ_THOUGH_INVALID = Set.of(
            "9C9N.yaml", // a list between brackets goes on without indentation
            "9JBA.yaml", // a comment directly behind a bracket
            "CVW2.yaml", // a comment directly behind a comma
            "DK95-01.yaml", // a tab indents the second line of a text in quotes
            "G5U8.yaml", // a hyphen alone between brackets is a text
            "QB6E.yaml", // a text in quotes goes on without indentation
            "S98Z.yaml", // blank lines of an empty text are indented deeper than the comment below
            "Y79Y-003.yaml", // a tab indents an item between brackets
            "YJV2.yaml"); // a hyphen alone between brackets is a text

    static Stream<Path> all() throws IOException {
        return Stream.concat(files("valid"), files("invalid"));
    }

    static Stream<Path> invalid() throws IOException {
        return files("invalid");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SUITE.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsOrRefusesEveryFileAtAPlaceInsideIt(Path file) throws IOException {
        long start = System.nanoTime();
        List<Problem> problems = problems(file);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        SourceText text = text(file);
        for (Problem problem : problems) {
            String line = text.line(problem.place().line());
            assertThat(problem.place().line()).as(problem::toString).isLessThanOrEqualTo(text.lineCount());
            assertThat(problem.place().column())
                    .as(problem::toString)
                    .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesWhatIsNotWellFormed(Path file) throws IOException {
        boolean refused = !StrictYaml.read(text(file)).problems().isEmpty();
        assertThat(refused)
                .isEqualTo(!READ_THOUGH_INVALID.contains(file.getFileName().toString()));
    }

    @Test
    void theSuiteIsWhole() throws IOException {
        assertThat(files("valid")).hasSize(308);
        assertThat(files("invalid")).hasSize(94);
    }

    private static List<Problem> problems(Path file) throws IOException {
        return RoleReader.read(StrictYaml.read(text(file)), "a").problems();
    }

    private static SourceText text(Path file) throws IOException {
        try {
            return new SourceFile(file.toString(), Files.readAllBytes(file)).text();
        } catch (NotText e) {
            return new SourceText(file.toString(), "");
        }
    }
}
