package org.rolecard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Starts the program once more with the start-up archive beside the jar, which a jar cannot ask for by itself, and with
 * settings that make documents in half of the time and memory; not if Java was started with other settings than how
 * large the heap may grow, which the second process is given too. Linux only, where a process can see how it was
 * started.
 */
final class QuickStart {
    /** How large the heap may grow; a number and a unit follow. */
    private static final String HEAP = "-Xmx";

    /** In megabytes: less would not hold what {@link #SETTINGS_FOR_FEW} begins with. */
    private static final int SMALLEST_HEAP = 192;

    /**
     * For all: the second compiler would come late, and takes 60 MB; figures for programs that look at other processes
     * are written to a file, which takes time. The launcher has the same.
     */
    static final List<String> SETTINGS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+IgnoreUnrecognizedVMOptions");

    /** For a few, besides: what is compiled is not worth much time, and nothing need be collected. */
    static final List<String> SETTINGS_FOR_FEW = List.of(
            "-XX:+UseSerialGC",
            "-Xms128m",
            "-Xmn96m",
            "-XX:SurvivorRatio=6",
            "-XX:CICompilerCount=1",
            "-XX:C1MaxInlineLevel=3",
            "-XX:C1MaxInlineSize=20");

    /**
     * For more, besides: a heap that grows only when it must. Left to itself, Java takes 1.5 GB for some thousand
     * documents on a machine that has them; the parallel collector with sizes of its own comes to a stop where the heap
     * must grow (25 times as long for the summary of 1,200 filled sheets).
     */
    static final List<String> SETTINGS_FOR_MORE =
            List.of("-XX:+UseSerialGC", "-Xms96m", "-Xmn56m", "-XX:SurvivorRatio=3");

    /** For a few, with a cache of Java 25: else it compiles at the start what it saw used when the cache was made. */
    static final List<String> SETTINGS_FOR_CACHE = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");

    private static final List<String> OWN_WISHES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");
    private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");

    private QuickStart() {}

    /** Runs the same command line in a second process, if that is of use; its exit code, then. */
    static OptionalInt underArchive(String... args) {
        Optional<List<String>> wishes = wishes(args);
        if (wishes.isEmpty()) {
            return OptionalInt.empty();
        }
        SmallRun.Size size = SmallRun.size(args);
        if (size == SmallRun.Size.NOTHING) {
            return OptionalInt.empty();
        }
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        Optional<String> archive = archive(jar);
        return archive.isEmpty()
                ? OptionalInt.empty()
                : SecondProcess.run(command(size, wishes.get(), jar, archive.get(), args));
    }

    /**
     * The settings of a start by {@code java -jar rolecard.jar …} or {@code java -Xmx… -jar rolecard.jar …}; empty if
     * there are others, or the heap is too small for what is added: settings are somebody's wish.
     */
    private static Optional<List<String>> wishes(String... args) {
        for (String wish : OWN_WISHES) {
            if (System.getenv(wish) != null) {
                return Optional.empty();
            }
        }
        if (startedByName() || !Files.isReadable(OWN_COMMAND_LINE)) {
            return Optional.empty();
        }
        try {
            String[] words =
                    new String(Files.readAllBytes(OWN_COMMAND_LINE), StandardCharsets.ISO_8859_1).split("\0", -1);
            int settings = words.length - args.length - 4; // besides java, -jar, the jar, and an end
            return settings < 0 || !words[1 + settings].equals("-jar")
                    ? Optional.empty()
                    : heapAlone(List.of(words).subList(1, 1 + settings));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether Java was given this program's name, as the launcher does, and no jar: told sooner than by reading. */
    private static boolean startedByName() {
        return System.getProperty("sun.java.command", "").startsWith(Main.class.getName());
    }

    /** These settings, if they say nothing, or only that the heap may grow as far as is needed here. */
    static Optional<List<String>> heapAlone(List<String> settings) {
        boolean enough = settings.isEmpty() || (settings.size() == 1 && megabytes(settings.get(0)) >= SMALLEST_HEAP);
        return enough ? Optional.of(settings) : Optional.empty();
    }

    /** How large a heap this setting asks for; nothing, if it tells something else or in other units. */
    private static int megabytes(String heap) {
        int end = heap.length() - 1;
        char unit = Character.toLowerCase(heap.charAt(end));
        boolean whole = unit == 'm' || unit == 'g';
        if (!whole || !heap.startsWith(HEAP) || end < HEAP.length() + 1 || end > HEAP.length() + 5) {
            return 0;
        }
        int number = 0;
        for (int i = HEAP.length(); i < end; i++) {
            if (heap.charAt(i) < '0' || heap.charAt(i) > '9') {
                return 0;
            }
            number = number * 10 + heap.charAt(i) - '0';
        }
        return unit == 'g' ? number * 1024 : number;
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

    private static List<String> command(
            SmallRun.Size size, List<String> wishes, Path jar, String archive, String... args) {
        List<String> words = new ArrayList<>(SETTINGS);
        if (size == SmallRun.Size.FEW) {
            words.addAll(SETTINGS_FOR_FEW);
            words.addAll(archive.startsWith("-XX:AOTCache") ? SETTINGS_FOR_CACHE : List.of());
        } else {
            words.addAll(SETTINGS_FOR_MORE);
        }
        words.addAll(wishes);
        words.addAll(List.of(archive, "-Xlog:disable", SecondProcess.knowsTheFirst(), "-jar", jar.toString()));
        words.addAll(List.of(args));
        return words;
    }
}
