package org.rolecard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs Java once more, so that each of the two processes ends with the other. The second one looks every {@value #LOOK}
 * ms whether the first is still there, and ends at once if it was killed: whole files only, and none long after the
 * end. (To wait for a pipe to close would be sooner, but Java takes 0.3 seconds to end while a thread of it waits for a
 * file.) Linux only.
 */
final class SecondProcess {
    /** Set in the second process: the number of the first. */
    private static final String FIRST = "rolecard.first-process";

    private static final int LOOK = 20;
    private static final Path OWN_JAVA = Path.of("/proc/self/exe");

    /** What is said of a process that was told to end. */
    private static final int TERMINATED = 143;

    private SecondProcess() {}

    /** The setting by which the second process knows the first, which is this one. */
    static String knowsTheFirst() {
        return "-D" + FIRST + "=" + ProcessHandle.current().pid();
    }

    /** Runs this Java once more with these words; its exit code, if it could be started. */
    static OptionalInt run(List<String> words) {
        try {
            List<String> command = new ArrayList<>(List.of(OWN_JAVA.toRealPath().toString()));
            command.addAll(words);
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "1");
            // Before the start: whoever is told to stop in between could not add it any more.
            AtomicReference<Process> second = new AtomicReference<>();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(second.get()), "end the second process"));
            Process started = builder.start();
            second.set(started);
            return OptionalInt.of(started.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty(); // then this process does the work
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** Told to stop, the first process is not gone before the second, so that nothing is written after its end. */
    private static void end(@Nullable Process second) {
        if (second == null) {
            return;
        }
        try {
            second.destroy();
            second.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Called in the second process: ends it when the first one is gone. */
    static void endWithTheFirst() {
        String first = System.getProperty(FIRST);
        if (first != null) {
            Thread watch = new Thread(() -> watch(Long.parseLong(first)), "end with the first process");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void watch(long first) {
        try {
            while (ProcessHandle.current()
                    .parent()
                    .filter(p -> p.pid() == first)
                    .isPresent()) {
                Thread.sleep(LOOK);
            }
            Runtime.getRuntime().halt(TERMINATED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
