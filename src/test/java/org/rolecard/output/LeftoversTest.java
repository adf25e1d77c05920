package org.rolecard.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What broken-off runs left is swept, and nothing else. */
class LeftoversTest {
    private static final long OWN = ProcessHandle.current().pid();

    @TempDir
    private Path folder;

    private long ended;

    @BeforeEach
    void startAndEndAProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--version")
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        process.waitFor();
        ended = process.pid();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "half");
    }

    private List<String> swept() throws IOException {
        Leftovers.sweep(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thoseOfAProcessThatHasEndedGo() throws IOException {
        file(".scorecard.th.xlsx." + ended + "-1z141z4.rolecard-tmp");
        file(".งาน.md." + ended + "-0.rolecard-tmp");
        assertThat(swept()).isEmpty();
    }

    @Test
    void thoseOfAProcessThatRunsStay() throws IOException {
        String own = Leftovers.beside(folder.resolve("a.md")).getFileName().toString();
        file(own);
        assertThat(swept()).containsExactly(own);
    }

    @Test
    void thoseOfAnEarlierProcessOfTheSameNumberGo() throws IOException {
        Path old = file(".a.md." + OWN + "-1.rolecard-tmp");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(swept()).isEmpty();
    }

    @Test
    void thoseThatAProcessElsewhereHoldsStay() throws IOException {
        Path held = file(".a.md." + ended + "-1.rolecard-tmp");
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
            FileLock lock = channel.lock();
            assertThat(swept()).containsExactly(".a.md." + ended + "-1.rolecard-tmp");
            lock.release();
        }
    }

    @Test
    void whatIsNotOursStays() throws IOException {
        List<String> others = List.of(
                ".a.md." + ended + "-1.tmp",
                ".a.md.1234.rolecard-tmp",
                ".rolecard-tmp",
                ".~lock.a.xlsx#",
                "a.md",
                "a.md." + ended + "-1.rolecard-tmp");
        for (String name : others) {
            file(name);
        }
        Files.createDirectory(folder.resolve("inner"));
        assertThat(swept()).hasSize(others.size() + 1).containsAll(others);
    }

    @Test
    void aFolderThatIsNotThereIsNoTrouble() {
        Leftovers.sweep(folder.resolve("none"));
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
