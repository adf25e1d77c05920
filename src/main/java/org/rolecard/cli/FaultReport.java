package org.rolecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rolecard.build.DocumentFault;
import org.rolecard.problem.Message;

/**
 * Tells the user of a fault of the program: one line, with the details in a file, never a stack trace.
 *
 * @param output where to
 */
record FaultReport(Output output) {
    int print(Throwable fault) {
        say(reason("fault.report", fault, details(List.of(fault))));
        return ExitCode.FAULT;
    }

    /** One line for each document; the details of all are in one file. */
    int print(List<DocumentFault> faults) {
        String details = details(faults);
        for (DocumentFault fault : faults) {
            say(Message.of("fault.document", fault.document(), reason("fault.of-document", fault.fault(), details)));
        }
        return ExitCode.FAULT;
    }

    private static Message reason(String key, Throwable fault, String details) {
        return fault instanceof OutOfMemoryError ? Message.of("fault.memory") : Message.of(key, details);
    }

    private void say(Message message) {
        output.messages().println("rolecard: " + SystemLanguage.say(message));
    }

    /** The file that has the details; where it cannot be written, what the first fault began with. */
    private static String details(List<? extends Throwable> faults) {
        StringWriter details = new StringWriter();
        faults.forEach(fault -> fault.printStackTrace(new PrintWriter(details)));
        try {
            Path file = Files.createTempFile("rolecard-fault-", ".txt");
            Files.writeString(file, details.toString());
            return file.toString();
        } catch (IOException e) {
            return String.valueOf(cause(faults.get(0)));
        }
    }

    /** What a fault began with: the rest says only what was being done. */
    private static Throwable cause(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
