package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rolecard scorecards}: a scorecard for each person of a list. */
@Command(
        name = "scorecards",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Makes a scorecard for each person of a list: OUT/scorecards/ID/scorecard.LANG.FORMAT.",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "The first row of the list names its columns, in Thai or English and in any order:",
            "  employee id, name, role       รหัสพนักงาน, ชื่อ-นามสกุล, รหัสตำแหน่ง    (needed)",
            "  position, department          ตำแหน่ง, สังกัด",
            "  reviewer, period              ผู้ประเมิน, รอบการประเมิน",
            "  weight:MEASURE                น้ำหนัก:MEASURE    (a person's own, else the role's)",
            "  threshold:, target:, stretch: ต่ำสุด:, เป้าหมาย:, ท้าทาย:",
            "",
            "A second run writes only what is missing or changed, and never over a spreadsheet",
            "that somebody filled in. Beside the people's folders are index.xlsx, with a link",
            "to each file, and manifest.json.",
            "",
            "Examples:",
            "  rolecard scorecards people.csv",
            "  rolecard scorecards people.xlsx --lang th-en --format xlsx,pdf --out 2570-h1",
            "",
            "Exit codes: 0 done; 1 the list, a role or a template has errors, all others' were",
            "made; 2 wrong usage; 3 a file could not be read or written; 70 a fault of the program."
        })
final class ScorecardsCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(paramLabel = "PEOPLE", description = "The list of people: CSV in UTF-8, or XLSX.")
    private Path list = Path.of("people.csv");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            converter = BuildCommand.EditionChoice.class,
            description = "Languages: th, en, th-en (both, item by item). Default: th")
    private List<Edition> editions = List.of(Edition.TH);

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = BuildCommand.FormatChoice.class,
            description = "Formats: xlsx, pdf, html, md. Default: xlsx")
    private List<Format> formats = List.of(Format.XLSX);

    @Option(names = "--overwrite", description = "Replace spreadsheets although somebody filled them in.")
    private boolean overwrite;

    @Mixin
    private Workplace workplace;

    ScorecardsCommand(Output output, Workplace unset) {
        this.output = output;
        this.workplace = unset; // picocli sets it anew
    }

    @Override
    public Integer call() throws IOException, InputFault {
        workplace.refuseImpossible();
        Folders folders = workplace.folders();
        ScorecardsRequest request = new ScorecardsRequest(
                list,
                editions.stream().distinct().toList(),
                formats.stream().distinct().toList(),
                folders,
                workplace.jobs(),
                workplace.sourceDate(),
                workplace.replaceMissing(),
                overwrite);
        Progress progress = output.terminal() && !workplace.quiet()
                ? new ProgressBar(output.messages())
                : (done, total, person) -> {};
        return print(new Scorecards(request).run(progress), folders.out().resolve("scorecards"));
    }

    private int print(ScorecardsReport report, Path folder) {
        Language said = SystemLanguage.get();
        report.problems().forEach(p -> output.messages().println(p.text(said)));
        List<String> troubles = report.troubles().stream()
                .map(t -> t.says().in(said))
                .distinct()
                .toList();
        troubles.forEach(trouble -> output.messages().println("rolecard: " + trouble));
        if (!workplace.quiet()) {
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
