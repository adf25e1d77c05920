package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rolecard.build.BuildReport;
import org.rolecard.build.BuildRequest;
import org.rolecard.build.Format;
import org.rolecard.build.InputFault;
import org.rolecard.build.Postings;
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

    @Mixin
    private Workplace workplace;

    PostCommand(Output output, CommandSpec unset, Workplace none) {
        this.output = output;
        this.spec = unset; // picocli sets both anew
        this.workplace = none;
    }

    @Override
    public Integer call() throws IOException, InputFault {
        refuseImpossible();
        BuildRequest request = new BuildRequest(
                List.of(),
                kinds,
                editions.stream().distinct().toList(),
                formats.stream().distinct().toList(),
                workplace.folders(),
                workplace.jobs(),
                workplace.sourceDate(),
                workplace.replaceMissing(),
                Optional.empty());
        try {
            BuildReport report = new Postings(request).run(paths.isEmpty() ? List.of(OPENINGS) : paths);
            Path folder = workplace.folders().out().resolve(Postings.FOLDER);
            return new BuildSummary(output, workplace.quiet(), folder, "openings").print(report);
        } catch (UnknownName e) {
            throw new ParameterException(spec.commandLine(), SystemLanguage.say(e.says()));
        }
    }

    private void refuseImpossible() {
        workplace.refuseImpossible();
        if (paths.isEmpty() && !Files.isDirectory(OPENINGS)) {
            throw new ParameterException(
                    spec.commandLine(), SystemLanguage.say(Message.of("post.no-folder", OPENINGS)));
        }
    }

    /** Reads --format. */
    static final class FormatChoice extends Choice<Format> {
        FormatChoice() {
            super(Format.ofOpenings(), Format::word);
        }
    }
}
