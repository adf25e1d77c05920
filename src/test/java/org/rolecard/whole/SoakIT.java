package org.rolecard.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.whole.Soak.Note;

/** Many documents in one process need no more memory and no more time than a few; ten thousand with {@link Soak}. */
class SoakIT {
    private static final int DOCUMENTS = Integer.getInteger("soak", 430);
    private static final double MOST_GROWTH = 10 * 1024;

    @TempDir
    private Path folder;

    @Test
    void theLastThirdIsLikeTheFirst() throws IOException, InterruptedException {
        Path out = folder.resolve("notes.txt");
        Process java = new ProcessBuilder(
                        ManyRuns.ownJava(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Dorg.freemarker.loggerLibrary=none",
                        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                        "-cp",
                        System.getProperty("rolecard.jar", "target/rolecard.jar") + ":target/test-classes",
                        Soak.class.getName(),
                        String.valueOf(DOCUMENTS),
                        folder.resolve("soak").toString())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(java.waitFor(60, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out);
        System.out.print(said);
        assertThat(java.exitValue()).as(said).isZero();
        List<Note> notes = said.lines().map(Note::of).toList();
        // The first note is of a Java that is still warming up.
        List<Note> first = notes.subList(1, notes.size() / 3 + 1);
        List<Note> last = notes.subList(notes.size() - notes.size() / 3, notes.size());
        // What the roles in hand need comes and goes; what stays shows where it is least.
        assertThat(least(last)).as(said).isLessThan(least(first) + MOST_GROWTH);
        assertThat(mean(last, Note::milliseconds)).as(said).isLessThan(mean(first, Note::milliseconds) * 1.5);
        assertThat(mean(last, Note::files)).as(said).isLessThan(mean(first, Note::files) + 5);
        assertThat(mean(last, Note::threads)).as(said).isLessThan(mean(first, Note::threads) + 5);
    }

    private static double least(List<Note> notes) {
        return notes.stream().mapToDouble(Note::heap).min().orElseThrow();
    }

    private static double mean(List<Note> notes, ToDoubleFunction<Note> of) {
        return notes.stream().mapToDouble(of).average().orElseThrow();
    }
}
