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
 * @param java the Java that runs it, with its options
 */
public record Rolecard(Path folder, Map<String, String> environment, List<String> java) {
    /** In a folder, under a locale of UTF-8. */
    public static Rolecard in(Path folder) {
        return new Rolecard(folder, Map.of("LC_ALL", "C.UTF-8"), List.of(ownJava()));
    }

    private static String ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The same in a Java with options. */
    public Rolecard java(String... options) {
        return by(ownJava(), options);
    }

    /** The same by another Java, with options, or by another program that is given the Java to start. */
    public Rolecard by(String program, String... options) {
        List<String> words = new ArrayList<>(List.of(program));
        words.addAll(List.of(options));
        return new Rolecard(folder, environment, words);
    }

    /** The same with something else set. */
    public Rolecard with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return new Rolecard(folder, more, java);
    }

    /** Runs a command line to its end. */
    public Result run(String... args) {
        try {
            Path out = Files.createTempFile("rolecard-out", ".txt");
            Path err = Files.createTempFile("rolecard-err", ".txt");
            Process process = builder(args)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
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

    /** Begins a command line; the test sees to its end. */
    public Process start(String... args) {
        try {
            return builder(args)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(String... args) {
        ProcessBuilder builder = new ProcessBuilder(commandLine(args)).directory(folder.toFile());
        List.of("LC_ALL", "LC_MESSAGES", "LANG", "SOURCE_DATE_EPOCH", "JAVA_TOOL_OPTIONS")
                .forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder;
    }

    private List<String> commandLine(String... args) {
        List<String> words = new ArrayList<>(java);
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
    public record Result(int exitCode, String out, String err) {}
}
