package org.rolecard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rolecard.build.FilledSheets;
import org.rolecard.filled.FilledCard;
import org.rolecard.model.Language;
import org.rolecard.output.WholeFile;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;
import org.rolecard.report.ScoreCsv;
import org.rolecard.report.ScoreJson;
import org.rolecard.report.ScoreSummary;
import org.rolecard.report.ScoreTable;
import org.rolecard.source.FileTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rolecard score}: reads filled scorecards back. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads filled scorecards (.xlsx) back, works out scores, totals and grades, and names every cell"
                + " that was tampered with.",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Scores come from the actuals in the sheet and the weights and targets that were",
            "agreed when it was made; results that stand in the sheet are not trusted. Problems",
            "go to standard error, results to standard output.",
            "",
            "Examples:",
            "  rolecard score filled/somchai.xlsx",
            "  rolecard score filled --format csv > results.csv",
            "  rolecard score filled --summary summary.xlsx",
            "",
            "Exit codes: 0 no errors; 1 a sheet has errors; 2 wrong usage; 3 a file could not be",
            "read or written; 70 a fault of the program."
        })
final class ScoreCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(
            paramLabel = "FILE or DIR",
            arity = "1..*",
            description = "Filled scorecards, or folders of them; folders within folders too.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatChoice.class,
            description = "text for people, json for programs, csv for spreadsheets. Default: text")
    private Form form = Form.TEXT;

    @Option(
            names = "--summary",
            paramLabel = "FILE.xlsx",
            description = "Also write one workbook: a row a person, the grades and the mean scores as charts.")
    private Optional<Path> summary = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = CheckCommand.LanguageChoice.class,
            description = "Language of the messages: th or en. Default: Thai where the system's language is Thai.")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = "--roles",
            paramLabel = "DIR",
            description = "Your role files, to say where a sheet differs from them. Default: roles")
    private Path roles = Path.of("roles");

    ScoreCommand(Output output) {
        this.output = output;
    }

    /** How results are told. */
    private enum Form {
        TEXT,
        JSON,
        CSV
    }

    @Override
    public Integer call() throws FileTrouble {
        Language said = language.orElseGet(SystemLanguage::get);
        List<FilledCard> cards = new FilledSheets(roles).read(paths);
        cards.forEach(card -> card.findings().forEach(f -> output.messages().println(f.text(said))));
        if (summary.isPresent()) {
            WholeFile.write(summary.get(), ScoreSummary.of(cards, said));
            output.messages()
                    .println(Message.of("score.summary-written", summary.get()).in(said));
        }
        switch (form) {
            case TEXT -> text(cards, said);
            case JSON -> output.results().print(ScoreJson.of(cards));
            case CSV -> output.results().print(ScoreCsv.of(cards));
        }
        return cards.stream().anyMatch(FilledCard::anyError) ? ExitCode.INPUT : ExitCode.DONE;
    }

    private void text(List<FilledCard> cards, Language said) {
        Columns.of(ScoreTable.of(cards, said)).forEach(output.results()::println);
        long withTotal = cards.stream().filter(card -> card.total().isPresent()).count();
        output.results()
                .println(Message.of(
                                "score.sum",
                                cards.size(),
                                withTotal,
                                cards.size() - withTotal,
                                count(cards, Severity.ERROR),
                                count(cards, Severity.WARNING))
                        .in(said));
    }

    private static long count(List<FilledCard> cards, Severity severity) {
        return cards.stream()
                .flatMap(card -> card.findings().stream())
                .filter(f -> f.severity() == severity)
                .count();
    }

    /** Reads --format. */
    static final class FormatChoice extends Choice<Form> {
        FormatChoice() {
            super(List.of(Form.values()), form -> form.name().toLowerCase(Locale.ROOT));
        }
    }
}
