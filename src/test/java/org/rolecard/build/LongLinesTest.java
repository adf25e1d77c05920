package org.rolecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.source.SourceFile;

/**
 * Lines as long as a file may be, made to send a pattern round in circles, are checked in a small stack and in no time.
 */
class LongLinesTest {
    private static final int MOST = 250_000;
    private static final int SMALL_STACK = 512 * 1024;
    private static final Inspection INSPECTION = new Inspection(Path.of("roles"), Path.of("templates"));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** In a role, the family is replaced by a beginning, a piece over and over, and an end. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            ^family: b: ^    | ^ ^     | ^x^
            ^family: "^      | ^ ^     | ^x"^
            ^family: '^      | ^''^    | ^^
            ^family: "^      | ^\\"^   | ^^
            ^family: "^      | ^\\x20^ | ^"^
            ^family: ^       | ^a: ^   | ^^
            ^family: ^       | ^'"^    | ^'^
            ^family: {^      | ^, ^    | ^a: b^
            ^family: {th: a^ | ^, b^   | ^, en: c}^
            ^family: {th: a^ | ^, "b"^ | ^, en: c}^
            ^family: [^      | ^- ^    | ^^
            ^family: ^       | ^[^     | ^^
            ^family: ^       | ^“ ^    | ^”^
            ^family: a^      | ^ ^     | ^#b^
            ^family: a ^     | ^#^     | ^^
            ^family: ^       | ^1,111^ | ^^
            ^family: ^       | ^- ^    | ^x^
            ^^               | ^- ^    | ^x^
            ^^               | ^ ^     | ^x^
            ^^               | ^a-^    | ^:x^
            ^family: &^      | ^a^     | ^^
            ^document: {effective-date: ^ | ^1-^ | ^}^
            """)
    void aLongLineIsCheckedInNoTime(String start, String piece, String end) throws Exception {
        String line = start + piece.repeat(MOST / 4 / piece.length()) + end;
        String role = Files.readString(Path.of("src/test/resources/sample-roles/good-role.yaml"));
        byte[] text = role.replace("family: service", line).getBytes(StandardCharsets.UTF_8);
        FutureTask<Long> task = new FutureTask<>(() -> {
            assertThat(INSPECTION.file(new SourceFile("r.yaml", text)).file()).isEqualTo("r.yaml");
            return THREADS.getCurrentThreadCpuTime();
        });
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        assertThat(task.get(20, TimeUnit.SECONDS)).isLessThan(TimeUnit.SECONDS.toNanos(2));
    }
}
