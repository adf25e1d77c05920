package org.rolecard.yaml;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files made to be deep, large or full of faults are refused in a small stack and in under a second. */
final class YamlBombTest {
    private static final int SMALL_STACK = 256 * 1024;
    private static final int MOST = 256 * 1024;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @BeforeAll
    static void loadTheParser() {
        assertThat(Yaml.said("a: [b, {c: d}]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "[, r.yaml:1:13 too-deep",
                "{, r.yaml:1:2 yaml-syntax",
                "{a: , r.yaml:1:37 too-deep",
                "\"- \", r.yaml:1:25 too-deep",
                "\"? \", r.yaml:1:3 yaml-syntax",
                "\"[[],\", r.yaml:1:46 too-deep"
            })
    void refusesAHundredThousandLevelsOnOneLine(String level, String said) throws Exception {
        String text = level.repeat(Math.min(100_000, MOST / level.length()));
        assertThat(readInSmallStack(text)).isEqualTo(said);
    }

    @Test
    void refusesSevenHundredLevelsOfKeysAtTheThirteenth() throws Exception {
        assertThat(readInSmallStack(levels(700))).isEqualTo("r.yaml:13:13 too-deep");
    }

    @Test
    void refusesThreeThousandLevelsOfKeysForTheirSize() throws Exception {
        assertThat(readInSmallStack(levels(3_000))).isEqualTo("r.yaml:1:1 too-large");
    }

    @Test
    void tellsWhereItGetsTooDeep() {
        assertThat(Yaml.said("[".repeat(20))).isEqualTo("""
                r.yaml:1:13: error: lists and keys are nested more than 12 levels deep here; check the indentation [too-deep]
                  [[[[[[[[[[[[[[[[[[[[
                              ^""");
    }

    @Test
    void readsTwelveLevels() {
        assertThat(Yaml.said("[".repeat(11) + "a" + "]".repeat(11))).isEmpty();
    }

    @Test
    void readsALargeFileAndRefusesALargerOne() {
        String large = "a: " + "x".repeat(MOST - 4) + "\n";
        assertThat(Yaml.said(large)).isEmpty();
        assertThat(Yaml.said(large + "\n"))
                .isEqualTo("r.yaml:1:1: error: the file has more than 262,144 characters; "
                        + "a role file is text for one role, so take out what does not belong to it [too-large]");
    }

    @Test
    void refusesAnAliasBombWithoutBuildingIt() throws Exception {
        StringBuilder text = new StringBuilder("a: &a0 [x]\n");
        for (int i = 1; i < 10; i++) {
            text.append("b%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ",").repeat(10))
                    .append("]\n");
        }
        assertThat(readInSmallStack(text.toString()).lines()).hasSize(10 + 90);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"\"- *a\n\"", "\"a: x\n\"", "\"- &a x\n\"", "\"- !a x\n\"", "\"- - *a\n\""})
    void findsAFaultInEachOfTwentyThousandLines(String line) throws Exception {
        assertThat(readInSmallStack(line.repeat(20_000)).lines().count()).isBetween(19_999L, 20_000L);
    }

    private static String levels(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    /**
     * The places and codes of the problems; fails where the stack or a second of the processor's time does not suffice.
     */
    private static String readInSmallStack(String text) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> {
            String places = Yaml.places(text);
            assertThat(THREADS.getCurrentThreadCpuTime()).isLessThan(SECONDS.toNanos(1));
            return places;
        });
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        return task.get(20, SECONDS);
    }
}
