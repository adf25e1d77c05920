package org.rolecard.whole;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.rolecard.cli.Cli;
import org.rolecard.cli.Output;

/**
 * Runs command lines one after the other in one small Java, as a child of a test: starting a Java for each would cost
 * more than all they do. A line of input is a command line, with tabs between its words.
 */
final class ManyRuns {
    private ManyRuns() {}

    /** Prints what each run says, then a line with its exit code and the processor's time in milliseconds. */
    public static void main(String[] args) throws IOException {
        PrintStream paper = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            long start = cpu();
            int exitCode = new Cli(Output.to(OutputStream.nullOutputStream(), paper, false)).run(line.split("\t"));
            paper.println("=== " + exitCode + " " + (cpu() - start) / 1_000_000);
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
