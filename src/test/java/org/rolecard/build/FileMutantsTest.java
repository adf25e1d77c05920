package org.rolecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.model.Language;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.source.SourceText;

/**
 * However an opening, the employer's file, a list of people or a template is mistyped, it ends in documents or in
 * problems at places that exist, within seconds, and nothing is printed. A thousand mutants of each kind at every
 * commit (of templates, of all three together); more with {@code -Dmutants=20000}. What once failed stands in
 * {@code src/test/resources/crashes}.
 */
final class FileMutantsTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 1_000);
    private static final int IN_A_RUN = 50;
    private static final long MOST_SECONDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path CRASHES = Path.of("src/test/resources/crashes");

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    /** A kind of file, with files of that kind that nothing is wrong with. */
    enum Kind {
        OPENING("openings/a.yaml", Path.of("src/docs/examples/openings/account-manager-bangkok.yaml")),
        COMPANY("roles/_company.yaml", Path.of("roles/_company.yaml")),
        PEOPLE("people.csv", Path.of("src/test/resources/mutants/people.csv")),
        TEMPLATE("job-description.md.ftl", Path.of("templates/job-description.md.ftl")),
        SCORECARD_TEMPLATE("scorecard.md.ftl", Path.of("templates/scorecard.md.ftl")),
        PAGE_TEMPLATE("page.html.ftl", Path.of("templates/page.html.ftl"));

        private final String file;
        private final Path original;

        Kind(String file, Path original) {
            this.file = file;
            this.original = original;
        }

        private List<Problem> problems(Outcome outcome, String text) throws Exception {
            return switch (this) {
                case OPENING -> outcome.ofOpening(file, text);
                case COMPANY -> outcome.ofCompany(file, text);
                case PEOPLE -> outcome.ofPeople(file, text);
                case TEMPLATE, SCORECARD_TEMPLATE, PAGE_TEMPLATE -> outcome.ofTemplate(file, text);
            };
        }
    }

    /**
     * Some mutants, so that a failure names few.
     *
     * @param kind what they are of
     * @param seed which they are
     */
    record Run(Kind kind, int seed) {}

    static Stream<Run> runs() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> IntStream.range(
                                0, Math.max(1, MUTANTS / IN_A_RUN / (kind.name().contains("TEMPLATE") ? 3 : 1)))
                        .mapToObj(seed -> new Run(kind, seed)));
    }

    /** What once failed: {@code crashes/KIND/…}. */
    static Stream<Path> crashes() throws IOException {
        try (Stream<Path> files = Files.walk(CRASHES, 2)) {
            return files
                    .filter(f -> Files.isRegularFile(f) && CRASHES.relativize(f).getNameCount() > 1)
                    .sorted()
                    .toList()
                    .stream();
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
    @MethodSource("runs")
    void everyMutantEndsInDocumentsOrInProblemsAtTheirPlaces(Run run) throws Exception {
        Outcome outcome = new Outcome(folder);
        String original = Files.readString(run.kind().original);
        assertThat(run.kind().problems(outcome, original)).noneMatch(p -> p.severity() == Severity.ERROR);
        Random random = new Random(run.seed());
        for (int i = 0; i < IN_A_RUN; i++) {
            ends(run.kind(), Mutation.of(original, random), outcome);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void whatOnceFailedEndsWell(Path file) throws Exception {
        Kind kind = Kind.valueOf(CRASHES.relativize(file).getName(0).toString().toUpperCase(Locale.ROOT));
        ends(kind, Files.readString(file), new Outcome(folder));
    }

    private void ends(Kind kind, String mutant, Outcome outcome) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        List<Problem> problems = problems(kind, mutant, outcome);
        long taken = THREADS.getCurrentThreadCpuTime() - start;
        assertThat(taken).as(mutant).isLessThan(TimeUnit.SECONDS.toNanos(MOST_SECONDS));
        SourceText source = Outcome.source(kind.file, mutant);
        for (Problem problem : problems) {
            assertThat(problem.place().line()).as(problem + "\n" + mutant).isBetween(1, source.lineCount());
            if (problem.place().file().endsWith(kind.file)
                    && !problem.sourceLine().isEmpty()) {
                String line = source.line(problem.place().line());
                assertThat(problem.sourceLine()).as(problem::toString).isEqualTo(line);
                assertThat(problem.place().column())
                        .as(problem::toString)
                        .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
            }
            for (Language language : Language.values()) {
                assertThat(problem.message(language))
                        .as(problem::toString)
                        .isNotBlank()
                        .doesNotContain("Exception", "freemarker.", "org.rolecard", "\n");
            }
        }
    }

    private static List<Problem> problems(Kind kind, String mutant, Outcome outcome) {
        try {
            return kind.problems(outcome, mutant);
        } catch (InputFault e) {
            return e.problems();
        } catch (Exception | Error e) {
            throw new AssertionError(kind + " failed at:\n" + mutant, e);
        }
    }
}
