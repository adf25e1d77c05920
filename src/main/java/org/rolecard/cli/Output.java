package org.rolecard.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints.
 *
 * @param results what the user asked for
 * @param messages problems and progress
 * @param terminal whether messages go to a person's terminal
 * @param watched tells whether the results could be printed
 */
public record Output(PrintStream results, PrintStream messages, boolean terminal, WatchedStream watched) {
    /** UTF-8 whatever the locale: Java 17 would print Thai as question marks under LC_ALL=C. */
    public static Output to(OutputStream results, OutputStream messages, boolean terminal) {
        WatchedStream watched = new WatchedStream(results);
        return new Output(utf8(watched), utf8(messages), terminal, watched);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
