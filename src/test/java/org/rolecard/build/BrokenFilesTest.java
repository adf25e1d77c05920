package org.rolecard.build;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.build.Inspection.Found;
import org.rolecard.model.Language;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;

/**
 * Role files as people break them, each with what it is told: NAME.yaml and NAME.txt beside it. Most come from one
 * sound role with one mistake, and one mistake gives one message. To accept changed messages, after reading them as one
 * who has to mend the file, run once with {@code -Dgolden.update=true}.
 */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileIsToldWhatToMendAndWhere(Path file) throws IOException {
        List<Problem> errors = errors(file);
        String said = errors.stream().map(BrokenFilesTest::line).collect(joining());
        Path accepted = Path.of(file.toString().replaceFirst("\\.yaml$", ".txt"));
        if (UPDATE) {
            Files.writeString(accepted, said);
        }
        assertThat(said).isEqualTo(Files.readString(accepted)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileIsToldInThaiToo(Path file) throws IOException {
        for (Problem problem : errors(file)) {
            assertThat(problem.message(Language.TH))
                    .containsPattern("[\\u0E00-\\u0E7F]{5}")
                    .isNotEqualTo(problem.message(Language.EN));
        }
    }

    @Test
    void noneIsPassedOverWhereTheFolderIsChecked() throws IOException {
        assertThat(new Inspection(Path.of("roles"), Path.of("templates"))
                        .of(List.of(FOLDER))
                        .files())
                .hasSize((int) files().count());
    }

    @Test
    void thereAreManyBrokenFiles() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
    }

    /** The files are short, so that what is wrong with them can be seen; that they are is not what they are about. */
    private static final String SHORT = "number-of-responsibilities";

    private static List<Problem> errors(Path file) {
        return new Inspection(Path.of("roles"), Path.of("templates"))
                .of(List.of(file)).files().stream()
                        .flatMap(inspected -> inspected.findings().stream())
                        .map(Found::problem)
                        .filter(problem -> problem.severity() == Severity.ERROR
                                && !problem.code().equals(SHORT))
                        .toList();
    }

    private static String line(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + ": "
                + problem.severity().word() + ": " + problem.message() + " [" + problem.code() + "]\n";
    }
}
