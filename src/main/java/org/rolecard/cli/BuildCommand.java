package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rolecard.build.Build;
import org.rolecard.build.BuildReport;
import org.rolecard.build.BuildRequest;
import org.rolecard.build.Format;
import org.rolecard.build.InputFault;
import org.rolecard.build.Progress;
import org.rolecard.build.UnknownName;
import org.rolecard.document.Edition;
import org.rolecard.problem.Message;

/** {@code rolecard build}: renders documents. */
final class BuildCommand implements Command {
    static final Choice<Edition> EDITIONS = new Choice<>(List.of(Edition.values()), Edition::tag);
    static final Choice<Format> FORMATS = new Choice<>(Format.ofRoles(), Format::word);

    private final Output output;

    BuildCommand(Output output) {
        this.output = output;
    }

    @Override
    public Syntax syntax() {
        return new Syntax("ROLE", 0, Syntax.ANY, List.of("lang", "format", "document", "actuals"), List.of())
                .and(Workplace.SYNTAX);
    }

    @Override
    public int run(Arguments given) throws UsageFault, InputFault, IOException {
        Workplace workplace = Workplace.of(given);
        BuildRequest request = new BuildRequest(
                given.names(),
                given.words("document"),
                given.choices("lang", EDITIONS, EDITIONS.choices()),
                given.choices("format", FORMATS, FORMATS.choices()),
                workplace.folders(),
                workplace.jobs(),
                workplace.sourceDate(),
                workplace.replaceMissing(),
                actuals(given));
        Progress progress = output.terminal() && !workplace.quiet()
                ? new ProgressBar(output.messages())
                : (done, total, role) -> {};
        try {
            BuildReport report = new Build(request).run(progress);
            return new BuildSummary(
                            output, workplace.quiet(), workplace.folders().out(), "roles")
                    .print(report);
        } catch (UnknownName e) {
            throw new UsageFault(e.says());
        }
    }

    private static Optional<Path> actuals(Arguments given) throws UsageFault {
        Optional<Path> file = given.path("actuals");
        if (file.isPresent() && given.names().stream().distinct().count() != 1) {
            throw new UsageFault(Message.of("usage.actuals"));
        }
        if (file.isPresent() && !Files.exists(file.get())) {
            throw new UsageFault(Message.of("usage.no-file", file.get()));
        }
        return file;
    }
}
