package org.rolecard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rolecard.build.Inspection;
import org.rolecard.build.Inspection.Found;
import org.rolecard.build.Inspection.Inspected;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;
import org.rolecard.report.JsonReport;
import org.rolecard.report.SarifReport;
import org.rolecard.source.FileTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rolecard check}: finds what is wrong. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Finds what is wrong with role files, opening files and company files, by all rules, and says how to mend it.",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Problems go to standard error, the sum and the formats json and sarif to standard",
            "output. A finding that is right as it is can be accepted in the role file:",
            "  accepted:",
            "    - {rule: weight-size, at: scorecard/nps, reason: why it is right}",
            "",
            "Examples:",
            "  rolecard check",
            "  rolecard check roles/graphic-designer.yaml --lang th",
            "  rolecard check roles --strict --format sarif > findings.sarif",
            "",
            "Exit codes: 0 no errors; 1 errors, or warnings with --strict; 2 wrong usage;",
            "3 a file could not be read; 70 a fault of the program."
        })
final class CheckCommand implements Callable<Integer> {
    private static final Path OPENINGS = Path.of("openings");

    private final Output output;

    @Parameters(
            paramLabel = "FILE or DIR",
            arity = "0..*",
            description =
                    "Role files, opening files, folders of them, or ids of roles. Default: the folders roles and openings; where there is none, the library inside the program.")
    private List<Path> paths = List.of();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LanguageChoice.class,
            description = "Language of the messages: th or en. Default: Thai where the system's language is Thai.")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatChoice.class,
            description = "text for people, json for programs, sarif for code review. Default: text")
    private Form form = Form.TEXT;

    @Option(names = "--roles", paramLabel = "DIR", description = "The roles that openings are of. Default: roles")
    private Path roles = Path.of("roles");

    @Option(names = "--strict", description = "Make warnings count as errors do.")
    private boolean strict;

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
    public Integer call() {
        List<Path> usual = Stream.of(roles, OPENINGS).filter(Files::isDirectory).toList();
        List<Path> asked = paths.isEmpty() ? usual : paths;
        Language said = language.orElseGet(SystemLanguage::get);
        List<Inspected> files;
        try {
            files = new Inspection(roles).of(asked);
        } catch (FileTrouble e) {
            output.messages().println("rolecard: " + e.says().in(said));
            return ExitCode.FILES;
        }
        switch (form) {
            case TEXT -> text(files, said);
            case JSON -> output.results().print(JsonReport.of(files, said));
            case SARIF -> output.results().print(SarifReport.of(files, said, Version.number()));
        }
        boolean errors = Inspection.count(files, Severity.ERROR) > 0;
        boolean warnings = Inspection.count(files, Severity.WARNING) > 0;
        return errors || (strict && warnings) ? ExitCode.INPUT : ExitCode.DONE;
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

    /** Reads --lang. */
    static final class LanguageChoice extends Choice<Language> {
        LanguageChoice() {
            super(List.of(Language.values()), Language::tag);
        }
    }

    /** Reads --format. */
    static final class FormatChoice extends Choice<Form> {
        FormatChoice() {
            super(List.of(Form.values()), form -> form.name().toLowerCase(Locale.ROOT));
        }
    }
}
