package org.rolecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rolecard.problem.Message;

/**
 * Tells the user of a fault of the program: one line, with the details in a file, never a stack trace.
 *
 * @param output where to
 */
record FaultReport(Output output) {
    int print(Throwable fault) {
        StringWriter details = new StringWriter();
        fault.printStackTrace(new PrintWriter(details));
        try {
            Path file = Files.createTempFile("rolecard-fault-", ".txt");
            Files.writeString(file, details.toString());
            output.messages().println("rolecard: " + SystemLanguage.say(Message.of("fault.report", file)));
        } catch (IOException e) {
            output.messages().println("rolecard: " + SystemLanguage.say(Message.of("fault", fault)));
        }
        return ExitCode.FAULT;
    }
}
