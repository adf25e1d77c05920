package org.rolecard.cli;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param results what the user asked for
 * @param messages problems and progress
 * @param terminal whether messages go to a person's terminal
 */
public record Output(PrintStream results, PrintStream messages, boolean terminal) {}
