package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rolecard.build.InputFault;
import org.rolecard.build.NewOpening;
import org.rolecard.build.NewRole;
import org.rolecard.build.UnknownName;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rolecard new}: begins a role file. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Writes a role file that is ready to fill in, a copy of a role that is there, or a file for an opening in a role.",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "A file that is there already is never touched. rolecard check lists what is left",
            "to fill in.",
            "",
            "Examples:",
            "  rolecard new delivery-driver",
            "  rolecard new senior-designer --from graphic-designer",
            "  rolecard new --opening graphic-designer",
            "  rolecard new designer-chiang-mai --opening graphic-designer",
            "  rolecard new --company",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 the file is there already or could not be",
            "written; 70 a fault of the program."
        })
final class NewCommand implements Callable<Integer> {
    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description =
                    "The new role's id, or the opening's name: small letters a-z, digits and hyphens. An opening may go without: it is then called as its role.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--company",
            description = "Write _company.yaml instead: name, address, benefits, which all documents show.")
    private boolean company;

    @Option(names = "--from", paramLabel = "ROLE", description = "Copy this role; rolecard list shows which there are.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--opening", paramLabel = "ROLE", description = "Begin an opening in this role.")
    private Optional<String> opening = Optional.empty();

    @Option(names = "--openings", paramLabel = "DIR", description = "Your opening files. Default: openings")
    private Path openings = Path.of("openings");

    @Option(names = "--roles", paramLabel = "DIR", description = "Your role files. Default: roles")
    private Path roles = Path.of("roles");

    @Option(names = "--templates", paramLabel = "DIR", description = "Your templates. Default: templates")
    private Path templates = Path.of("templates");

    NewCommand(Output output, CommandSpec unset) {
        this.output = output;
        this.spec = unset; // picocli sets it anew
    }

    @Override
    public Integer call() throws IOException, InputFault {
        if (company && name.isEmpty() && opening.isEmpty()) {
            return company(SystemLanguage.get());
        }
        if (company) {
            throw wrong(Message.of("new.which"));
        }
        if (from.isPresent() && opening.isPresent()) {
            throw wrong(Message.of("new.from-and-opening"));
        }
        String id = name.or(() -> opening).orElseThrow(() -> wrong(Message.of("new.name-missing")));
        if (!NewRole.isId(id)) {
            throw wrong(Message.of("new.bad-id", id));
        }
        NewRole newRole = new NewRole(roles, templates);
        NewOpening newOpening = new NewOpening(openings, roles, templates);
        Path file = opening.isPresent() ? newOpening.file(id) : newRole.file(id);
        if (Files.exists(file)) {
            output.messages()
                    .println("rolecard: " + Message.of("new.exists", file).in(SystemLanguage.get()));
            return ExitCode.FILES;
        }
        try {
            if (opening.isPresent()) {
                newOpening.write(id, opening.get());
            } else {
                newRole.write(id, from);
            }
        } catch (UnknownName e) {
            throw new ParameterException(spec.commandLine(), SystemLanguage.say(e.says()));
        }
        sayWhatIsNext(id, file);
        return ExitCode.DONE;
    }

    private ParameterException wrong(Message message) {
        return new ParameterException(spec.commandLine(), message.in(SystemLanguage.get()));
    }

    private void sayWhatIsNext(String id, Path file) {
        Language said = SystemLanguage.get();
        String fillIn = opening.isPresent() ? "new.opening-fill-in" : "new.fill-in";
        say(Message.of("new.written", file), said);
        say(Message.of(from.isPresent() ? "new.change" : fillIn), said);
        say(Message.of("new.check", file), said);
        say(opening.isPresent() ? Message.of("new.post", file) : Message.of("new.build", id), said);
    }

    private int company(Language said) throws IOException {
        NewRole newRole = new NewRole(roles, templates);
        Path file = newRole.companyFile();
        if (Files.exists(file)) {
            output.messages()
                    .println("rolecard: " + Message.of("new.exists", file).in(said));
            return ExitCode.FILES;
        }
        newRole.writeCompany();
        say(Message.of("new.company", file), said);
        return ExitCode.DONE;
    }

    private void say(Message message, Language said) {
        output.results().println(message.in(said));
    }
}
