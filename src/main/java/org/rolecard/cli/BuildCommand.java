package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rolecard.build.Build;
import org.rolecard.build.BuildReport;
import org.rolecard.build.BuildRequest;
import org.rolecard.build.Format;
import org.rolecard.build.InputFault;
import org.rolecard.build.Progress;
import org.rolecard.build.UnknownName;
import org.rolecard.document.Edition;
import org.rolecard.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rolecard build}: renders documents. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Builds documents of roles; without options all documents of all roles, in every language and format.",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "A built file is OUT/ROLE/DOCUMENT.LANG.FORMAT, such as",
            "out/account-manager-sales/job-description.th.pdf.",
            "Role files and templates inside the program are used where your folders have",
            "none of the same name.",
            "",
            "Examples:",
            "  rolecard build",
            "  rolecard build account-manager-sales --lang th --format pdf",
            "  rolecard build --document scorecard --lang th,en --out /tmp/scorecards",
            "  rolecard build librarian --document scorecard --actuals somchai.yaml",
            "",
            "Exit codes: 0 done; 1 a role or template has errors, the others were built;",
            "2 wrong usage; 3 a file could not be read or written; 70 a fault of the program."
        })
final class BuildCommand implements Callable<Integer> {
    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ROLE",
            arity = "0..*",
            description = "Ids of roles: the names of their files without .yaml. Default: all roles.")
    private List<String> roles = List.of();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            converter = EditionChoice.class,
            description = "Languages: th, en, th-en (both, item by item). Default: all.")
    private List<Edition> editions = List.of(Edition.values());

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatChoice.class,
            description = "Formats: md, html, pdf, docx, and xlsx for scorecards. Default: all.")
    private List<Format> formats = Format.ofRoles();

    @Option(
            names = "--document",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Kinds of documents: job-description, scorecard, and each NAME.md.ftl of your templates folder. Default: all.")
    private List<String> kinds = List.of();

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            description =
                    "Fills in the scorecard of the one ROLE from a YAML file: scores, grade, and how they came about.")
    private Optional<Path> actuals = Optional.empty();

    @Mixin
    private Workplace workplace;

    BuildCommand(Output output, CommandSpec unset, Workplace none) {
        this.output = output;
        this.spec = unset; // picocli sets both anew
        this.workplace = none;
    }

    @Override
    public Integer call() throws IOException, InputFault {
        refuseImpossible();
        BuildRequest request = new BuildRequest(
                roles,
                kinds,
                editions.stream().distinct().toList(),
                formats.stream().distinct().toList(),
                workplace.folders(),
                workplace.jobs(),
                workplace.sourceDate(),
                workplace.replaceMissing(),
                actuals);
        Progress progress = output.terminal() && !workplace.quiet()
                ? new ProgressBar(output.messages())
                : (done, total, role) -> {};
        try {
            BuildReport report = new Build(request).run(progress);
            return new BuildSummary(
                            output, workplace.quiet(), workplace.folders().out(), "roles")
                    .print(report);
        } catch (UnknownName e) {
            throw new ParameterException(spec.commandLine(), SystemLanguage.say(e.says()));
        }
    }

    private void refuseImpossible() {
        workplace.refuseImpossible();
        if (actuals.isPresent() && roles.stream().distinct().count() != 1) {
            throw new ParameterException(spec.commandLine(), SystemLanguage.say(Message.of("usage.actuals")));
        }
        if (actuals.isPresent() && !Files.exists(actuals.get())) {
            throw new ParameterException(
                    spec.commandLine(), SystemLanguage.say(Message.of("usage.no-file", actuals.get())));
        }
    }

    /** Reads --lang. */
    static final class EditionChoice extends Choice<Edition> {
        EditionChoice() {
            super(List.of(Edition.values()), Edition::tag);
        }
    }

    /** Reads --format. */
    static final class FormatChoice extends Choice<Format> {
        FormatChoice() {
            super(Format.ofRoles(), Format::word);
        }
    }
}
