package org.rolecard.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.source.FileTrouble;

/** A file appears whole or not at all. */
class WholeFileTest {
    private static final byte[] NEW = "ใหม่".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileIsWrittenWithItsFolders() throws IOException {
        Path target = folder.resolve("out/baker/job-description.th.md");
        WholeFile.write(target, NEW);
        assertThat(target).hasBinaryContent(NEW);
        assertThat(namesIn(target.resolveSibling(""))).containsExactly("job-description.th.md");
    }

    @Test
    void anOldFileIsReplacedWhole() throws IOException {
        Path target = folder.resolve("a.md");
        Files.writeString(target, "old and much longer than the new one");
        WholeFile.write(target, NEW);
        assertThat(target).hasBinaryContent(NEW);
        assertThat(namesIn(folder)).containsExactly("a.md");
    }

    /** Whoever looks while it is written: all the time there is one of the two, and never a part of one. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReaderNeverSeesAHalfFile() throws Exception {
        Path target = folder.resolve("a.pdf");
        byte[] one = new byte[3_000_000];
        byte[] other = new byte[1_000_000];
        Arrays.fill(other, (byte) 1);
        WholeFile.write(target, one);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            try {
                for (int i = 0; i < 40; i++) {
                    WholeFile.write(target, i % 2 == 0 ? other : one);
                }
            } catch (FileTrouble e) {
                throw new IllegalStateException(e);
            }
        });
        int looks = 0;
        while (!writing.isDone()) {
            byte[] seen = Files.readAllBytes(target);
            assertThat(Arrays.equals(seen, one) || Arrays.equals(seen, other)).isTrue();
            looks++;
        }
        writing.get(1, TimeUnit.MINUTES);
        assertThat(looks).isPositive();
    }

    @Test
    void anEmptyFileIsAFileToo() throws IOException {
        WholeFile.write(folder.resolve("a.md"), new byte[0]);
        assertThat(folder.resolve("a.md")).isEmptyFile();
    }

    @Test
    void aLargeFileIsWrittenToTheEnd() throws IOException {
        byte[] large = new byte[5_000_000];
        large[large.length - 1] = 1;
        WholeFile.write(folder.resolve("a.pdf"), large);
        assertThat(folder.resolve("a.pdf")).hasBinaryContent(large);
    }

    @Test
    void aFolderInTheWayIsSaidAndKept() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a.md"));
        Files.writeString(target.resolve("old"), "old");
        assertThatThrownBy(() -> WholeFile.write(target, NEW))
                .isInstanceOf(FileTrouble.class)
                .hasMessage("cannot write " + target + ": a folder of that name is in the way");
        assertThat(target.resolve("old")).hasContent("old");
        assertThat(namesIn(folder)).containsExactly("a.md");
    }

    @Test
    void aFileWhereAFolderShouldBeIsSaidAndKept() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("out"), "old");
        assertThatThrownBy(() -> WholeFile.write(inTheWay.resolve("a.md"), NEW))
                .isInstanceOf(FileTrouble.class)
                .hasMessageStartingWith("cannot write " + inTheWay.resolve("a.md") + ": ")
                .hasMessageNotContaining("Exception");
        assertThat(inTheWay).hasContent("old");
        assertThat(namesIn(folder)).containsExactly("out");
    }

    @Test
    void theOldFileStaysWhenTheNewOneCannotBeWritten() throws IOException {
        // As long as a name can be, so that there is no room for the temporary file's longer one.
        Path target = Files.writeString(folder.resolve("a".repeat(255)), "old");
        assertThatThrownBy(() -> WholeFile.write(target, NEW))
                .isInstanceOf(FileTrouble.class)
                .hasMessageStartingWith("cannot write " + target + ": ");
        assertThat(target).hasContent("old");
        assertThat(namesIn(folder)).hasSize(1);
    }

    @Test
    void aRelativePathWithAFolderIsTakenFromHere() throws IOException {
        Path target = Path.of("target", "whole-file-test", "a.md");
        try {
            WholeFile.write(target, NEW);
            assertThat(target.toAbsolutePath()).hasBinaryContent(NEW);
            assertThat(namesIn(target.resolveSibling(""))).containsExactly("a.md");
        } finally {
            Files.deleteIfExists(target);
            Files.deleteIfExists(target.resolveSibling(""));
        }
    }

    @Test
    void aNameAloneIsTakenFromHere() throws IOException {
        Path target = Path.of("whole-file-test.md");
        try {
            WholeFile.write(target, NEW);
            WholeFile.write(target, NEW);
            assertThat(target.toAbsolutePath()).hasBinaryContent(NEW);
            assertThat(namesIn(Path.of(""))).noneMatch(name -> name.startsWith(".whole-file-test"));
        } finally {
            Files.deleteIfExists(target);
        }
    }
}
