package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar that starts itself once more, under the start-up archive beside it. */
@EnabledOnOs(OS.LINUX)
class QuickStartIT {
    private static final Path JAR = Path.of(System.getProperty("rolecard.jar", "target/rolecard.jar"));
    private static final String ROLE = "account-manager-sales";

    @TempDir
    private Path folder;

    @BeforeEach
    void hasAnArchive() {
        assumeTrue(
                Files.exists(JAR.resolveSibling("rolecard.jsa")) || Files.exists(JAR.resolveSibling("rolecard.aot")),
                "this Java made no start-up archive");
    }

    @Test
    void writesTheSameBytesAndSaysTheSame() throws IOException {
        String[] line = {"build", ROLE, "--document", "job-description", "--format", "pdf,html", "--out"};

        Rolecard.Result twice = Rolecard.in(folder).run(with(line, "a"));
        Rolecard.Result once = Rolecard.in(folder).java("-Xshare:auto").run(with(line, "b"));

        assertThat(twice.exitCode()).isEqualTo(once.exitCode()).isZero();
        assertThat(withoutTime(twice).replace("a/", "b/").replace("in a", "in b"))
                .isEqualTo(withoutTime(once));
        try (Stream<Path> files = Files.list(folder.resolve("a").resolve(ROLE))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(6);
            for (Path file : all) {
                assertThat(file)
                        .hasSameBinaryContentAs(
                                folder.resolve("b").resolve(ROLE).resolve(file.getFileName()));
            }
        }
    }

    @Test
    void handsOnMessagesAndExitCodes() {
        Rolecard.Result twice = Rolecard.in(folder).run("build", "บรรณารักษ์ ๑");
        Rolecard.Result once = Rolecard.in(folder).java("-Xshare:auto").run("build", "บรรณารักษ์ ๑");

        assertThat(twice).isEqualTo(once);
        assertThat(twice.exitCode()).isEqualTo(2);
    }

    @Test
    void endsItsSecondProcessWhenItIsKilled() throws Exception {
        Process first = Rolecard.in(folder).start("build", ROLE);
        ProcessHandle second = second(first).orElseThrow();

        first.destroyForcibly().waitFor();

        assertThat(endsWithin(Duration.ofSeconds(1), second)).isTrue();

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void endsItsSecondProcessWhenItIsToldToStop() throws Exception {
        Process first = Rolecard.in(folder).start("build", ROLE);
        ProcessHandle second = second(first).orElseThrow();

        Thread.sleep(100);

        first.destroy();
        assertThat(first.waitFor(5, TimeUnit.SECONDS)).isTrue();

        assertThat(isAtWork(second)).isFalse();
    }

    @Test
    void staysOneProcessWhereJavaWasGivenOtherSettings() throws Exception {
        Process first = Rolecard.in(folder).java("-Xss2m").start("build", ROLE);

        assertThat(second(first)).isEmpty();
        first.waitFor();
    }

    @Test
    void handsOnHowLargeTheHeapMayGrow() throws Exception {
        Process first = Rolecard.in(folder).java("-Xmx256m").start("build", ROLE);

        ProcessHandle second = second(first).orElseThrow();
        assertThat(second.info().arguments().orElse(new String[0])).contains("-Xmx256m");
        assertThat(first.waitFor()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build a b c d e f", "post", "scorecards people.csv"})
    void givesMoreDocumentsAHeapThatGrowsOnlyWhenItMust(String line) throws Exception {
        Process first = Rolecard.in(folder).start(line.split(" "));

        ProcessHandle second = second(first).orElseThrow();
        assertThat(second.info().arguments().orElse(new String[0]))
                .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms96m", "-Xmn56m")
                .doesNotContain("-XX:CICompilerCount=1");
        first.waitFor();
    }

    @Test
    void staysOneProcessForOtherCommands() throws Exception {
        Process first = Rolecard.in(folder).start("check");

        assertThat(second(first)).isEmpty();
        first.waitFor();
    }

    /** The process that a process started, as soon as there is one, if there is one before it ends. */
    private static Optional<ProcessHandle> second(Process first) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (first.isAlive() && Instant.now().isBefore(end)) {
            Optional<ProcessHandle> second = first.children()
                    .filter(child -> child.info()
                            .command()
                            .filter(c -> c.endsWith("java"))
                            .isPresent())
                    .findFirst();
            if (second.isPresent()) {
                return second;
            }
            Thread.sleep(5);
        }
        return Optional.empty();
    }

    private static boolean endsWithin(Duration time, ProcessHandle process) throws Exception {
        Instant end = Instant.now().plus(time);
        while (isAtWork(process) && Instant.now().isBefore(end)) {
            Thread.sleep(5);
        }
        return !isAtWork(process);
    }

    /** A process that has ended and that nobody asked about is still listed, without a command line. */
    private static boolean isAtWork(ProcessHandle process) throws IOException {
        try {
            return !Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1)
                    .isEmpty();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String withoutTime(Rolecard.Result run) {
        return (run.out() + run.err()).replaceAll("[0-9.]+ s\\b", "… s");
    }

    private static String[] with(String[] words, String last) {
        return Stream.concat(Stream.of(words), Stream.of(last)).toArray(String[]::new);
    }
}
