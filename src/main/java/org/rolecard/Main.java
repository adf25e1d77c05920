package org.rolecard;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
        // No window is ever opened; without this, reading a colour profile may look for a display.
        System.setProperty("java.awt.headless", "true");
        // Faults come as exceptions; FreeMarker and PDFBox are not to write logs of their own.
        System.setProperty("org.freemarker.loggerLibrary", "none");
        // Without the next line, commons-logging finds log4j in the jar and starts it: a hundred classes for nothing.
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        Output output = new Output(utf8(FileDescriptor.out), utf8(FileDescriptor.err), onTerminal());
        int exitCode = new Cli(output).run(args);
        output.results().flush();
        output.messages().flush();
        System.exit(exitCode);
    }

    /** UTF-8 whatever the locale: Java 17 would print Thai as question marks under LC_ALL=C. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
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
