package org.rolecard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged jar, run as a user would: {@code java -jar rolecard.jar …} in a folder, under a locale.
 *
 * @param folder the folder it is run in
 * @param environment what is set for it
 */
record Rolecard(Path folder, Map<String, String> environment) {
    /** In a folder, under a locale of UTF-8. */
    static Rolecard in(Path folder) {
        return new Rolecard(folder, Map.of("LC_ALL", "C.UTF-8"));
    }

    /** The same with something else set. */
    Rolecard with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return new Rolecard(folder, more);
    }

    /** Runs a command line to its end. */
    Result run(String... args) {
        try {
            Path out = Files.createTempFile("rolecard-out", ".txt");
            Path err = Files.createTempFile("rolecard-err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(commandLine(args))
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            List.of("LC_ALL", "LANG", "SOURCE_DATE_EPOCH", "JAVA_TOOL_OPTIONS").forEach(builder.environment()::remove);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("rolecard did not end");
            }
            return new Result(process.exitValue(), taken(out), taken(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static List<String> commandLine(String... args) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-jar");
        words.add(Path.of(System.getProperty("rolecard.jar", "target/rolecard.jar"))
                .toAbsolutePath()
                .toString());
        words.addAll(List.of(args));
        return words;
    }

    private static String taken(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }

    /**
     * What a user sees of a run.
     *
     * @param exitCode the exit code
     * @param out standard output
     * @param err standard error
     */
    record Result(int exitCode, String out, String err) {}
}
