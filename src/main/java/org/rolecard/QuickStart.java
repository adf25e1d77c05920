package org.rolecard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Starts the program once more with the start-up archive beside the jar, which a jar cannot ask for by itself, and with
 * settings that make up to some thousand documents in half of the time and memory; not if Java was started with
 * settings already. Linux only, where a process can see how it was started.
 *
 * <p>The second process looks every {@value #LOOK} ms whether the first one is still there, and ends at once if it was
 * killed: whole files only, and none long after the end. (To wait for a pipe to close would be sooner, but Java takes
 * 0.3 seconds to end while a thread of it waits for a file.)
 */
final class QuickStart {
    /** Set in the second process: the number of the first. */
    private static final String FIRST = "rolecard.first-process";

    private static final int LOOK = 20;

    /** The options of {@code build} that are followed by a word; the launcher beside the jar has the same list. */
    private static final Set<String> WITH_A_WORD =
            Set.of("--lang", "--format", "--document", "--out", "--roles", "--templates", "--jobs", "--actuals");

    private static final int FEW = 5;
    private static final int MANY = 100;
    private static final int MANY_OF_ONE_FORMAT = 1500;
    private static final List<String> SETTINGS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");
    private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final Path OWN_JAVA = Path.of("/proc/self/exe");

    /** What is said of a process that was told to end. */
    private static final int TERMINATED = 143;

    private QuickStart() {}

    /** Runs the same command line in a second process, if that is of use; its exit code, then. */
    static OptionalInt underArchive(String... args) {
        if (!isSoonDone(Path.of(""), args) || !isPlainStart(args)) {
            return OptionalInt.empty();
        }
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        Optional<String> archive = archive(jar);
        return archive.isEmpty() ? OptionalInt.empty() : run(command(jar, archive.get(), args));
    }

    /** In the second process: ends it when the first one is gone. */
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

    /**
     * Whether the second compiler, which these settings leave out, would come too late: a few roles are named, or there
     * are not many files to build.
     */
    static boolean isSoonDone(Path folder, String... args) {
        if (args.length == 0 || !args[0].equals("build")) {
            return false;
        }
        int named = 0;
        String roles = "roles";
        String formats = "";
        for (int i = 1; i < args.length; i++) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            roles = valueOf("--roles", args[i], value).orElse(roles);
            formats = valueOf("--format", args[i], value).orElse(formats);
            if (WITH_A_WORD.contains(args[i])) {
                i++;
            } else if (!args[i].startsWith("-")) {
                named++;
            }
        }
        boolean oneFormat = !formats.isEmpty() && formats.indexOf(',') < 0;
        return named > 0 ? named <= FEW : files(folder, roles) <= (oneFormat ? MANY_OF_ONE_FORMAT : MANY);
    }

    private static Optional<String> valueOf(String option, String word, String next) {
        if (word.equals(option)) {
            return Optional.of(next);
        }
        return word.startsWith(option + "=") ? Optional.of(word.substring(option.length() + 1)) : Optional.empty();
    }

    private static int files(Path folder, String roles) {
        String[] names = folder.resolve(roles).toFile().list();
        return names == null ? 0 : names.length;
    }

    /** Whether Java was started by {@code java -jar rolecard.jar …} and nothing else: settings are somebody's wish. */
    private static boolean isPlainStart(String... args) {
        for (String setting : SETTINGS) {
            if (System.getenv(setting) != null) {
                return false;
            }
        }
        if (!Files.isReadable(OWN_COMMAND_LINE)) {
            return false;
        }
        try {
            String[] words =
                    new String(Files.readAllBytes(OWN_COMMAND_LINE), StandardCharsets.ISO_8859_1).split("\0", -1);
            return words.length == args.length + 4 && words[1].equals("-jar"); // java, -jar, the jar, and an end
        } catch (IOException e) {
            return false;
        }
    }

    /** The option for the archive beside the jar, if there is one. */
    private static Optional<String> archive(Path jar) {
        Path cache = jar.resolveSibling("rolecard.aot");
        if (Files.exists(cache)) {
            return Optional.of("-XX:AOTCache=" + cache);
        }
        Path classes = jar.resolveSibling("rolecard.jsa");
        return Files.exists(classes) ? Optional.of("-XX:SharedArchiveFile=" + classes) : Optional.empty();
    }

    /** The launcher has the same options, and says why. */
    private static List<String> command(Path jar, String archive, String... args) {
        List<String> words = new ArrayList<>(List.of(
                OWN_JAVA.toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xms96m",
                "-Xmn64m",
                "-XX:SurvivorRatio=3",
                "-XX:CICompilerCount=1",
                "-XX:C1MaxInlineLevel=3",
                "-XX:C1MaxInlineSize=20",
                archive,
                "-Xlog:disable",
                "-D" + FIRST + "=" + ProcessHandle.current().pid(),
                "-jar",
                jar.toString()));
        words.addAll(List.of(args));
        return words;
    }

    private static OptionalInt run(List<String> command) {
        try {
            command.set(0, OWN_JAVA.toRealPath().toString());
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "1");
            Process second = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(second), "end the second process"));
            return OptionalInt.of(second.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty(); // then this process does the work
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** Told to stop, the first process gives the second the time to tidy up. */
    private static void end(Process second) {
        try {
            second.destroy();
            second.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
