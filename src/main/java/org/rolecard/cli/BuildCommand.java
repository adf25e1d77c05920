package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rolecard.build.Build;
import org.rolecard.build.BuildReport;
import org.rolecard.build.BuildRequest;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.build.Format;
import org.rolecard.build.InputFault;
import org.rolecard.build.Progress;
import org.rolecard.build.UnknownName;
import org.rolecard.document.Edition;
import picocli.CommandLine.Command;
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
    private List<Format> formats = List.of(Format.values());

    @Option(
            names = "--document",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Kinds of documents: job-description, scorecard, and each NAME.md.ftl of your templates folder. Default: all.")
    private List<String> kinds = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Where files are written. Default: out")
    private Path out = Path.of("out");

    @Option(names = "--roles", paramLabel = "DIR", description = "Your role files. Default: roles")
    private Optional<Path> rolesFolder = Optional.empty();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Your templates, labels and style. Default: templates")
    private Optional<Path> templatesFolder = Optional.empty();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many roles are built at a time. Default: one a processor")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--replace-missing",
            description = "In PDFs, show □ for a character that no font has, instead of refusing it.")
    private boolean replaceMissing;

    @Option(names = "--quiet", description = "Print problems only.")
    private boolean quiet;

    BuildCommand(Output output, CommandSpec unset) {
        this.output = output;
        this.spec = unset; // picocli sets it anew
    }

    @Override
    public Integer call() throws IOException, InputFault {
        refuseImpossible();
        BuildRequest request = new BuildRequest(
                roles,
                kinds,
                editions.stream().distinct().toList(),
                formats.stream().distinct().toList(),
                new Folders(rolesFolder.orElse(Path.of("roles")), templatesFolder.orElse(Path.of("templates")), out),
                jobs,
                sourceDate(),
                replaceMissing);
        Progress progress =
                output.terminal() && !quiet ? new ProgressBar(output.messages()) : (done, total, role) -> {};
        try {
            BuildReport report = new Build(request).run(progress);
            return new BuildSummary(output, quiet, out).print(report);
        } catch (UnknownName e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private void refuseImpossible() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be at least 1");
        }
        Stream.of(rolesFolder, templatesFolder).flatMap(Optional::stream).forEach(folder -> {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), "there is no folder " + folder);
            }
        });
    }

    /** The date for built files, by the convention of reproducible-builds.org: seconds since 1970. */
    private Optional<Instant> sourceDate() {
        String said = System.getenv("SOURCE_DATE_EPOCH");
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        if (!said.strip().matches("\\d{1,11}")) {
            throw new ParameterException(
                    spec.commandLine(), "SOURCE_DATE_EPOCH must be a number of seconds, and is '" + said + "'");
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(said.strip())));
    }

    /** Reads --lang. */
    static final class EditionChoice extends Choice<Edition> {
        EditionChoice() {
            super(Edition.values(), Edition::tag);
        }
    }

    /** Reads --format. */
    static final class FormatChoice extends Choice<Format> {
        FormatChoice() {
            super(Format.values(), Format::word);
        }
    }
}
