package org.rolecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.build.Inspection.Found;
import org.rolecard.model.Language;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.source.SourceText;

/**
 * However a role of the library is mistyped, it is read and checked, or refused with problems at places that exist, in
 * under a second, and nothing is printed. A thousand mutants at every commit; more with {@code -Dmutants=20000}. What
 * once failed stands in {@code src/test/resources/crashes}.
 */
final class RoleMutantsTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 1_000);
    private static final int IN_A_RUN = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path CRASHES = Path.of("src/test/resources/crashes");

    private static final Inspection INSPECTION = new Inspection(Path.of("roles"), Path.of("templates"));

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** Runs of a hundred mutants each, so that a failure names a short run. */
    static IntStream seeds() {
        return IntStream.range(0, (MUTANTS + IN_A_RUN - 1) / IN_A_RUN);
    }

    static Stream<Path> roles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("roles"))) {
            return files.filter(f -> !f.getFileName().toString().startsWith("_")).sorted().toList().stream();
        }
    }

    static Stream<Path> crashes() throws IOException {
        try (Stream<Path> files = Files.list(CRASHES)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @BeforeEach
    void catchWhatIsPrinted() {
        PrintStream paper = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(paper);
        System.setErr(paper);
    }

    @AfterEach
    void printAgain() {
        System.setOut(out);
        System.setErr(err);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrRefusesEveryMutantAndPrintsNothing(int seed) throws IOException {
        List<Path> roles = roles().toList();
        Random random = new Random(seed);
        for (int i = 0; i < IN_A_RUN; i++) {
            String mutant = Mutation.of(Files.readString(roles.get(random.nextInt(roles.size()))), random);
            isReadOrRefused(mutant);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void readsOrRefusesWhatOnceFailed(Path file) throws IOException {
        isReadOrRefused(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void readsTheOriginalsWithoutAnError(Path file) throws IOException {
        assertThat(problems(Files.readString(file))).noneMatch(p -> p.severity() == Severity.ERROR);
    }

    @Test
    void thereIsMoreThanOneRoleToMutate() throws IOException {
        assertThat(roles()).hasSizeGreaterThan(5);
    }

    private List<Problem> problems(String text) {
        SourceFile file = new SourceFile("r.yaml", text.getBytes(StandardCharsets.UTF_8));
        try {
            return INSPECTION.file(file).findings().stream().map(Found::problem).toList();
        } catch (FileTrouble e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isReadOrRefused(String mutant) {
        SourceText source = source(mutant);
        long start = THREADS.getCurrentThreadCpuTime();
        List<Problem> problems = problems(mutant);
        long taken = THREADS.getCurrentThreadCpuTime() - start;
        assertThat(taken).as(mutant).isLessThan(TimeUnit.SECONDS.toNanos(1));
        for (Problem problem : problems) {
            Place place = problem.place();
            String line = source.line(place.line());
            assertThat(place.line()).as(problem::toString).isLessThanOrEqualTo(lines(source));
            assertThat(place.column())
                    .as(problem::toString)
                    .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
            assertThat(problem.sourceLine()).isEqualTo(line);
            for (Language language : Language.values()) {
                assertThat(problem.message(language))
                        .as(problem::toString)
                        .isNotBlank()
                        .doesNotContain("not well-formed", "snakeyaml", "\n");
            }
        }
    }

    /** The text as it is read from the bytes; half a character is written as a question mark. */
    private static SourceText source(String mutant) {
        try {
            return new SourceFile("r.yaml", mutant.getBytes(StandardCharsets.UTF_8)).text();
        } catch (NotText e) {
            throw new AssertionError(e);
        }
    }

    /** The lines that an editor numbers: the empty one after the last line's end is none. */
    private static int lines(SourceText source) {
        boolean emptyAtTheEnd = source.line(source.lineCount()).isEmpty() && source.lineCount() > 1;
        return source.lineCount() - (emptyAtTheEnd ? 1 : 0);
    }
}
