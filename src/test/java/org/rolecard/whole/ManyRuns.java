package org.rolecard.whole;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.rolecard.cli.Cli;
import org.rolecard.cli.Output;

/**
 * Runs command lines one after the other in one Java, as a child of a test: starting a Java for each would cost more
 * than all they do. A line of input is a locale, a time zone and a command line, with tabs between.
 */
final class ManyRuns {
    private ManyRuns() {}

    /** Prints what each run says, then a line with its exit code and the processor's time in milliseconds. */
    public static void main(String[] args) throws IOException {
        PrintStream paper = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split("\t", -1);
            Locale.setDefault(Locale.forLanguageTag(words[0]));
            TimeZone.setDefault(TimeZone.getTimeZone(words[1]));
            long start = cpu();
            int exitCode = new Cli(Output.to(OutputStream.nullOutputStream(), paper, false))
                    .run(Arrays.copyOfRange(words, 2, words.length));
            paper.println("=== " + exitCode + " " + (cpu() - start) / 1_000_000);
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /**
     * What such a child printed, run by run.
     *
     * @param java the Java to run it in, with its options
     * @param lines the runs
     * @param folder a folder for what goes in and comes out
     */
    static List<String> said(List<String> java, List<String> lines, Path folder)
            throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve("in.txt"), lines);
        Path out = folder.resolve("out.txt");
        Process child = new ProcessBuilder(commandLine(java))
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        if (!child.waitFor(10, TimeUnit.MINUTES)) {
            child.destroyForcibly();
        }
        return Arrays.stream(Files.readString(out).split("(?m)(?<=^=== .{1,20}\n)"))
                .toList();
    }

    private static List<String> commandLine(List<String> java) {
        List<String> words = new ArrayList<>(java);
        words.addAll(List.of(
                "-Djava.awt.headless=true",
                "-Dorg.freemarker.loggerLibrary=none",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-cp",
                System.getProperty("rolecard.jar", "target/rolecard.jar") + ":target/test-classes",
                ManyRuns.class.getName()));
        return words;
    }

    /** The Java that the tests run in. */
    static String ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
