package org.rolecard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

/** {@code rolecard score}: reads filled scorecards back. */
final class ScoreCommand implements Command {
    private static final Choice<Form> FORMS = Choice.of(Form.values());

    private final Output output;

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
    public Syntax syntax() {
        return new Syntax("FILE", 1, Syntax.ANY, List.of("format", "summary", "lang", "roles"), List.of());
    }

    @Override
    public int run(Arguments given) throws UsageFault, FileTrouble {
        Form form = given.choice("format", FORMS).orElse(Form.TEXT);
        Optional<Path> summary = given.path("summary");
        Language said = given.choice("lang", CheckCommand.LANGUAGES).orElseGet(SystemLanguage::get);
        FilledSheets.Read read = new FilledSheets(given.source("roles")).read(given.paths());
        List<FilledCard> cards = read.cards();
        read.troubles()
                .forEach(trouble ->
                        output.messages().println("rolecard: " + trouble.says().in(said)));
        if (cards.isEmpty()) {
            return ExitCode.FILES;
        }
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
        if (!read.troubles().isEmpty()) {
            return ExitCode.FILES;
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
}
