package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rolecard.build.BuildReport;
import org.rolecard.build.BuildRequest;
import org.rolecard.build.Format;
import org.rolecard.build.InputFault;
import org.rolecard.build.Postings;
import org.rolecard.build.UnknownName;
import org.rolecard.problem.Message;

/** {@code rolecard post}: makes job postings of openings. */
final class PostCommand implements Command {
    private static final Choice<Format> FORMATS = new Choice<>(Format.ofOpenings(), Format::word);
    private static final Path OPENINGS = Path.of("openings");

    private final Output output;

    PostCommand(Output output) {
        this.output = output;
    }

    @Override
    public Syntax syntax() {
        return new Syntax("OPENING", 0, Syntax.ANY, List.of("lang", "format", "document"), List.of())
                .and(Workplace.SYNTAX);
    }

    @Override
    public int run(Arguments given) throws UsageFault, InputFault, IOException {
        Workplace workplace = Workplace.of(given);
        BuildRequest request = new BuildRequest(
                List.of(),
                given.words("document"),
                given.choices("lang", BuildCommand.EDITIONS, BuildCommand.EDITIONS.choices()),
                given.choices("format", FORMATS, FORMATS.choices()),
                workplace.folders(),
                workplace.jobs(),
                workplace.sourceDate(),
                workplace.replaceMissing(),
                Optional.empty());
        try {
            BuildReport report = new Postings(request).run(openings(given));
            Path folder = workplace.folders().out().resolve(Postings.FOLDER);
            return new BuildSummary(output, workplace.quiet(), folder, "openings").print(report);
        } catch (UnknownName e) {
            throw new UsageFault(e.says());
        }
    }

    private static List<Path> openings(Arguments given) throws UsageFault {
        List<Path> asked = given.paths();
        if (asked.isEmpty() && !Files.isDirectory(OPENINGS)) {
            throw new UsageFault(Message.of("post.no-folder", OPENINGS));
        }
        return asked.isEmpty() ? List.of(OPENINGS) : asked;
    }
}
