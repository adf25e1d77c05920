package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rolecard.build.BuildReport;
import org.rolecard.build.BuildRequest;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.build.Format;
import org.rolecard.build.InputFault;
import org.rolecard.build.Postings;
import org.rolecard.build.UnknownName;
import org.rolecard.document.Edition;
import org.rolecard.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rolecard post}: makes job postings of openings. */
@Command(
        name = "post",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Makes job postings of openings: documents, text for job boards, and data for job search engines.",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "A file is OUT/openings/NAME/job-posting.LANG.FORMAT. Wordings that a role is only",
            "advised against are errors here, since a posting is published; so is what is not",
            "filled in yet. An opening with an error is not written, the others are.",
            "",
            "Examples:",
            "  rolecard new --opening sales-coordinator",
            "  rolecard post",
            "  rolecard post openings/sales-coordinator.yaml --lang th --format pdf,txt",
            "",
            "Exit codes: 0 done; 1 an opening, its role or a template has errors; 2 wrong",
            "usage; 3 a file could not be read or written; 70 a fault of the program."
        })
final class PostCommand implements Callable<Integer> {
    private static final Path OPENINGS = Path.of("openings");

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "OPENING",
            arity = "0..*",
            description = "Opening files, or folders of them. Default: the folder openings.")
    private List<Path> paths = List.of();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            converter = BuildCommand.EditionChoice.class,
            description = "Languages: th, en, th-en (both, item by item). Default: all.")
    private List<Edition> editions = List.of(Edition.values());

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatChoice.class,
            description =
                    "Formats: those of rolecard build without xlsx, txt for job boards, and jsonld for search engines. Default: all.")
    private List<Format> formats = Format.ofOpenings();

    @Option(
            names = "--document",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Kinds of documents: job-posting, and each NAME.opening.md.ftl of your templates folder. Default: all.")
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
            names = "--replace-missing",
            description = "In PDFs, show □ for a character that no font has, instead of refusing it.")
    private boolean replaceMissing;

    @Option(names = "--quiet", description = "Print problems only.")
    private boolean quiet;

    PostCommand(Output output, CommandSpec unset) {
        this.output = output;
        this.spec = unset; // picocli sets it anew
    }

    @Override
    public Integer call() throws IOException, InputFault {
        refuseImpossible();
        BuildRequest request = new BuildRequest(
                List.of(),
                kinds,
                editions.stream().distinct().toList(),
                formats.stream().distinct().toList(),
                new Folders(rolesFolder.orElse(Path.of("roles")), templatesFolder.orElse(Path.of("templates")), out),
                1,
                SourceDate.of(spec.commandLine()),
                replaceMissing);
        try {
            BuildReport report = new Postings(request).run(paths.isEmpty() ? List.of(OPENINGS) : paths);
            return new BuildSummary(output, quiet, out.resolve(Postings.FOLDER), "opening").print(report);
        } catch (UnknownName e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private void refuseImpossible() {
        if (paths.isEmpty() && !Files.isDirectory(OPENINGS)) {
            throw new ParameterException(
                    spec.commandLine(), Message.of("post.no-folder", OPENINGS).in(SystemLanguage.get()));
        }
        Stream.of(rolesFolder, templatesFolder).flatMap(Optional::stream).forEach(folder -> {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), "there is no folder " + folder);
            }
        });
    }

    /** Reads --format. */
    static final class FormatChoice extends Choice<Format> {
        FormatChoice() {
            super(Format.ofOpenings(), Format::word);
        }
    }
}
