package org.rolecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rolecard.build.InputFault;
import org.rolecard.build.NewOpening;
import org.rolecard.build.NewRole;
import org.rolecard.build.UnknownName;
import org.rolecard.problem.Message;

/** {@code rolecard new}: begins a role file. */
final class NewCommand implements Command {
    private final Output output;

    NewCommand(Output output) {
        this.output = output;
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "NAME", 0, 1, List.of("from", "opening", "openings", "roles", "templates"), List.of("company"));
    }

    @Override
    public int run(Arguments given) throws UsageFault, InputFault, IOException {
        NewRole roles = new NewRole(given.folder("roles"), given.folder("templates"));
        Optional<String> name = given.names().stream().findFirst();
        Optional<String> from = given.word("from");
        Optional<String> opening = given.word("opening");
        if (given.has("company")) {
            if (name.isPresent() || opening.isPresent()) {
                throw new UsageFault(Message.of("new.which"));
            }
            return company(roles);
        }
        if (from.isPresent() && opening.isPresent()) {
            throw new UsageFault(Message.of("new.from-and-opening"));
        }
        String id = name.or(() -> opening).orElseThrow(() -> new UsageFault(Message.of("new.name-missing")));
        if (!NewRole.isId(id)) {
            throw new UsageFault(Message.of("new.bad-id", id));
        }
        try {
            return opening.isPresent() ? opening(id, opening.get(), given) : role(id, from, roles);
        } catch (UnknownName e) {
            throw new UsageFault(e.says());
        }
    }

    private int role(String id, Optional<String> from, NewRole roles) throws UnknownName, InputFault, IOException {
        Path file = roles.file(id);
        if (Files.exists(file)) {
            return exists(file);
        }
        roles.write(id, from);
        say(Message.of("new.written", file));
        say(Message.of(from.isPresent() ? "new.change" : "new.fill-in"));
        say(Message.of("new.check", file));
        say(Message.of("new.build", id));
        return ExitCode.DONE;
    }

    private int opening(String id, String role, Arguments given)
            throws UsageFault, UnknownName, InputFault, IOException {
        NewOpening openings =
                new NewOpening(given.folder("openings"), given.folder("roles"), given.folder("templates"));
        Path file = openings.file(id);
        if (Files.exists(file)) {
            return exists(file);
        }
        openings.write(id, role);
        say(Message.of("new.written", file));
        say(Message.of("new.opening-fill-in"));
        say(Message.of("new.check", file));
        say(Message.of("new.post", file));
        return ExitCode.DONE;
    }

    private int company(NewRole roles) throws IOException {
        Path file = roles.companyFile();
        if (Files.exists(file)) {
            return exists(file);
        }
        roles.writeCompany();
        say(Message.of("new.company", file));
        return ExitCode.DONE;
    }

    private int exists(Path file) {
        output.messages().println("rolecard: " + SystemLanguage.say(Message.of("new.exists", file)));
        return ExitCode.FILES;
    }

    private void say(Message message) {
        output.results().println(SystemLanguage.say(message));
    }
}
