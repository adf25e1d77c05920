package org.rolecard;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.OptionalInt;
import org.rolecard.cli.Cli;
import org.rolecard.cli.Output;

/** Starts Rolecard: fixes what Java would take from the machine, and leaves the rest to {@link Cli}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        OptionalInt relaunched = Relaunch.underUtf8(args);
        if (relaunched.isPresent()) {
            System.exit(relaunched.getAsInt());
        }
        OptionalInt quick = QuickStart.underArchive(args);
        if (quick.isPresent()) {
            System.exit(quick.getAsInt());
        }
        SecondProcess.endWithTheFirst();
        // No window is ever opened; without this, reading a colour profile may look for a display.
        System.setProperty("java.awt.headless", "true");
        // Faults come as exceptions; FreeMarker and PDFBox are not to write logs of their own.
        System.setProperty("org.freemarker.loggerLibrary", "none");
        // Without the next line, commons-logging finds log4j in the jar and starts it: a hundred classes for nothing.
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        Output output = Output.to(
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), onTerminal());
        int exitCode = new Cli(output).run(args);
        output.results().flush();
        output.messages().flush();
        System.exit(exitCode);
    }

    /** Since Java 22 there is a console even without a terminal, and it tells; before, there was none. */
    @SuppressWarnings("SystemConsoleNull") // null is what Java 17 to 21 say
    private static boolean onTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
