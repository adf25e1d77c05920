package org.rolecard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolecard.build.BuildReport;
import org.rolecard.build.BuildReport.RoleResult;
import org.rolecard.build.DocumentFault;
import org.rolecard.problem.Message;
import org.rolecard.problem.Problem;
import org.rolecard.problem.ProblemOrder;

/**
 * Says what came of a build.
 *
 * @param output where to
 * @param quiet whether problems only
 * @param out the folder that files were written into
 * @param what what a folder in it is of, such as roles: their key in the message files
 */
record BuildSummary(Output output, boolean quiet, Path out, String what) {
    /** Prints problems and what was written; returns the exit code. */
    int print(BuildReport report) {
        List<Problem> problems = Stream.concat(
                        report.misnamed().stream(), report.roles().stream().flatMap(r -> r.problems().stream()))
                .distinct()
                .sorted(ProblemOrder.BY_PLACE)
                .toList();
        problems.forEach(p -> output.messages().println(p.text(SystemLanguage.get())));
        List<String> troubles = report.roles().stream()
                .map(RoleResult::trouble)
                .flatMap(Optional::stream)
                .map(trouble -> SystemLanguage.say(trouble.says()))
                .distinct()
                .toList();
        troubles.forEach(trouble -> output.messages().println("rolecard: " + trouble));
        if (!quiet) {
            written(report);
        }
        List<DocumentFault> faults =
                report.roles().stream().flatMap(r -> r.fault().stream()).toList();
        if (!faults.isEmpty()) {
            return new FaultReport(output).print(faults);
        }
        if (!troubles.isEmpty()) {
            return ExitCode.FILES;
        }
        return report.anyError() ? ExitCode.INPUT : ExitCode.DONE;
    }

    private void written(BuildReport report) {
        int files = 0;
        int roles = 0;
        for (RoleResult role : report.roles()) {
            if (!role.written().isEmpty()) {
                roles++;
                files += role.written().size();
                output.results()
                        .println(out.resolve(role.id()) + "  "
                                + SystemLanguage.say(
                                        count("files", role.written().size())));
            } else {
                output.results().println(out.resolve(role.id()) + "  " + SystemLanguage.say(Message.of("not-written")));
            }
        }
        output.results()
                .println(SystemLanguage.say(Message.of("build-sum", count("files", files), count(what, roles), out)));
    }

    private static Message count(String what, int number) {
        return Message.of(what + (number == 1 ? ".one" : ".some"), number);
    }
}
