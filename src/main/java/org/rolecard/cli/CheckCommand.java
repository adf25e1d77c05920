package org.rolecard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rolecard.build.Inspection;
import org.rolecard.build.Inspection.Found;
import org.rolecard.build.Inspection.Inspected;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;
import org.rolecard.report.JsonReport;
import org.rolecard.report.SarifReport;

/** {@code rolecard check}: finds what is wrong. */
final class CheckCommand implements Command {
    static final Choice<Language> LANGUAGES = new Choice<>(List.of(Language.values()), Language::tag);

    private static final Choice<Form> FORMS = Choice.of(Form.values());
    private static final Path OPENINGS = Path.of("openings");

    private final Output output;

    CheckCommand(Output output) {
        this.output = output;
    }

    /** How findings are told. */
    private enum Form {
        TEXT,
        JSON,
        SARIF
    }

    @Override
    public Syntax syntax() {
        return new Syntax("FILE", 0, Syntax.ANY, List.of("lang", "format", "roles", "templates"), List.of("strict"));
    }

    @Override
    public int run(Arguments given) throws UsageFault {
        Form form = given.choice("format", FORMS).orElse(Form.TEXT);
        Language said = given.choice("lang", LANGUAGES).orElseGet(SystemLanguage::get);
        Path roles = given.source("roles");
        List<Path> paths = given.paths();
        List<Path> usual = Stream.of(roles, OPENINGS).filter(Files::isDirectory).toList();
        List<Path> asked = paths.isEmpty() ? usual : paths;
        Inspection.Report report = new Inspection(roles, given.source("templates")).of(asked);
        List<Inspected> files = report.files();
        if (!files.isEmpty() || report.troubles().isEmpty()) {
            switch (form) {
                case TEXT -> text(files, said);
                case JSON -> output.results().print(JsonReport.of(files, said));
                case SARIF -> output.results().print(SarifReport.of(files, said, Version.number()));
            }
        }
        if (!report.troubles().isEmpty()) {
            report.troubles()
                    .forEach(trouble -> output.messages()
                            .println("rolecard: " + trouble.says().in(said)));
            return ExitCode.FILES;
        }
        boolean errors = Inspection.count(files, Severity.ERROR) > 0;
        boolean warnings = Inspection.count(files, Severity.WARNING) > 0;
        return errors || (given.has("strict") && warnings) ? ExitCode.INPUT : ExitCode.DONE;
    }

    private void text(List<Inspected> files, Language said) {
        long accepted = 0;
        for (Inspected file : files) {
            for (Found found : file.findings()) {
                if (found.reason().isPresent()) {
                    accepted++;
                    Message accepts = Message.of("accepted", found.reason().get());
                    output.results()
                            .println(found.problem().place() + ": info: "
                                    + found.problem().message(said) + stop(found, said) + accepts.in(said) + " ["
                                    + found.problem().code() + "]");
                } else {
                    output.messages().println(found.problem().text(said));
                }
            }
        }
        output.results()
                .println(Message.of(
                                "check-sum",
                                files.size(),
                                Inspection.count(files, Severity.ERROR),
                                Inspection.count(files, Severity.WARNING),
                                Inspection.count(files, Severity.INFO),
                                accepted)
                        .in(said));
    }

    /** What ends the message before what follows it: in Thai a space, in English a full stop too. */
    private static String stop(Found found, Language said) {
        String message = found.problem().message(said);
        return said == Language.EN && !message.endsWith(".") && !message.endsWith("?") ? ". " : " ";
    }
}
