package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rolecard.build.InputFault;
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
        description = "Writes a role file that is ready to fill in, or a copy of a role that is there.",
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
            paramLabel = "ROLE",
            arity = "0..1",
            description = "The new role's id: small letters a-z, digits and hyphens.")
    private String role = "";

    @Option(
            names = "--company",
            description = "Write _company.yaml instead: name, address, benefits, which all documents show.")
    private boolean company;

    @Option(names = "--from", paramLabel = "ROLE", description = "Copy this role; rolecard list shows which there are.")
    private Optional<String> from = Optional.empty();

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
        Language said = SystemLanguage.get();
        if (company && role.isEmpty()) {
            return company(said);
        }
        if (role.isEmpty() || company) {
            throw new ParameterException(
                    spec.commandLine(), Message.of("new.which").in(said));
        }
        if (!NewRole.isId(role)) {
            throw new ParameterException(
                    spec.commandLine(), Message.of("new.bad-id", role).in(said));
        }
        NewRole newRole = new NewRole(roles, templates);
        Path file = newRole.file(role);
        if (Files.exists(file)) {
            output.messages()
                    .println("rolecard: " + Message.of("new.exists", file).in(said));
            return ExitCode.FILES;
        }
        try {
            newRole.write(role, from);
        } catch (UnknownName e) {
            throw new ParameterException(spec.commandLine(), e.says().in(said));
        }
        say(Message.of("new.written", file), said);
        say(Message.of(from.isPresent() ? "new.change" : "new.fill-in"), said);
        say(Message.of("new.check", file), said);
        say(Message.of("new.build", role), said);
        return ExitCode.DONE;
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
