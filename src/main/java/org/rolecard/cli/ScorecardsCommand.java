package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.build.Format;
import org.rolecard.build.InputFault;
import org.rolecard.build.Progress;
import org.rolecard.build.Scorecards;
import org.rolecard.build.ScorecardsReport;
import org.rolecard.build.ScorecardsRequest;
import org.rolecard.document.Edition;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;

/** {@code rolecard scorecards}: a scorecard for each person of a list. */
final class ScorecardsCommand implements Command {
    private final Output output;

    ScorecardsCommand(Output output) {
        this.output = output;
    }

    @Override
    public Syntax syntax() {
        return new Syntax("PEOPLE", 1, 1, List.of("lang", "format"), List.of("overwrite")).and(Workplace.SYNTAX);
    }

    @Override
    public int run(Arguments given) throws UsageFault, InputFault, IOException {
        Workplace workplace = Workplace.of(given);
        Folders folders = workplace.folders();
        ScorecardsRequest request = new ScorecardsRequest(
                given.paths().get(0),
                given.choices("lang", BuildCommand.EDITIONS, List.of(Edition.TH)),
                given.choices("format", BuildCommand.FORMATS, List.of(Format.XLSX)),
                folders,
                workplace.jobs(),
                workplace.sourceDate(),
                workplace.replaceMissing(),
                given.has("overwrite"));
        Progress progress = output.terminal() && !workplace.quiet()
                ? new ProgressBar(output.messages())
                : (done, total, person) -> {};
        return print(new Scorecards(request).run(progress), folders.out().resolve("scorecards"), workplace.quiet());
    }

    private int print(ScorecardsReport report, Path folder, boolean quiet) {
        Language said = SystemLanguage.get();
        report.problems().forEach(p -> output.messages().println(p.text(said)));
        List<String> troubles = report.troubles().stream()
                .map(t -> t.says().in(said))
                .distinct()
                .toList();
        troubles.forEach(trouble -> output.messages().println("rolecard: " + trouble));
        if (!quiet) {
            for (String left : report.left()) {
                output.results().println(Message.of("scorecards.left", left).in(said));
            }
            output.results().println(sum(report, folder).in(said));
        }
        if (!report.faults().isEmpty()) {
            return new FaultReport(output).print(report.faults());
        }
        return troubles.isEmpty() ? (report.anyError() ? ExitCode.INPUT : ExitCode.DONE) : ExitCode.FILES;
    }

    private static Message sum(ScorecardsReport report, Path folder) {
        Message sum = Message.of("scorecards.sum", report.people(), report.written(), report.kept(), folder);
        if (report.filledIn() > 0) {
            sum = sum.and(Message.of("scorecards.filled-in", report.filledIn()));
        }
        return report.refused() > 0 ? sum.and(Message.of("scorecards.refused", report.refused())) : sum;
    }
}
