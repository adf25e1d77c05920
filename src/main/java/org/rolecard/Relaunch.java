package org.rolecard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the program once more under a UTF-8 locale where Java could not spell the names of files otherwise: under
 * {@code LC_ALL=C}, as in cron jobs and containers, it can neither work in a folder with Thai letters in its name nor
 * take such a name as an argument, and no setting inside the process changes that. Linux only, where the arguments can
 * be read as the bytes that they were.
 */
final class Relaunch {
    private static final String DONE_ALREADY = "ROLECARD_RELAUNCHED";
    private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Relaunch() {}

    /** Runs the same command line in a child process, if that is of use; its exit code, then. */
    static OptionalInt underUtf8(String... args) {
        return isOfUse(System.getenv(), args) ? run() : OptionalInt.empty();
    }

    private static boolean isOfUse(Map<String, String> environment, String... args) {
        boolean spellsAnything = System.getProperty("sun.jnu.encoding", "UTF-8")
                .toUpperCase(Locale.ROOT)
                .startsWith("UTF");
        return !spellsAnything
                && !environment.containsKey(DONE_ALREADY)
                && !allAscii(args)
                && Files.isReadable(OWN_COMMAND_LINE);
    }

    private static boolean allAscii(String... args) {
        return Stream.concat(Stream.of(args), Stream.of(System.getProperty("user.dir", "")))
                .allMatch(name -> name.chars().allMatch(c -> c < 0x7F));
    }

    private static OptionalInt run() {
        try {
            // A shell puts the words together again byte by byte, since this process cannot pass them on either.
            ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", "exec " + quotedWords()).inheritIO();
            shell.environment().put("LC_ALL", "C.UTF-8");
            shell.environment().put(DONE_ALREADY, "1");
            return OptionalInt.of(shell.start().waitFor());
        } catch (IOException e) {
            return OptionalInt.empty(); // then this process does what it can
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    private static String quotedWords() throws IOException {
        String bytesAsLetters = new String(Files.readAllBytes(OWN_COMMAND_LINE), StandardCharsets.ISO_8859_1);
        List<String> words = List.of(bytesAsLetters.split("\0", -1));
        return words.subList(0, words.size() - 1).stream().map(Relaunch::quoted).collect(Collectors.joining(" "));
    }

    /** A word for the shell: every byte as an octal escape of printf. */
    private static String quoted(String word) {
        String octal = word.chars()
                .mapToObj(b -> String.format(Locale.ROOT, "\\%03o", b))
                .collect(Collectors.joining());
        return "\"$(printf '" + octal + "')\"";
    }
}
