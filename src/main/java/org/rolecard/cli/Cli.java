package org.rolecard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.rolecard.build.InputFault;
import org.rolecard.problem.Message;
import org.rolecard.problem.Suggestion;
import org.rolecard.source.FileTrouble;

/** Runs one command line; prints where it is told and returns the exit code. */
public final class Cli {
    private static final String PROGRAM = "rolecard";

    private final Output output;

    /** A command line that prints there. */
    public Cli(Output output) {
        this.output = output;
    }

    /** Runs the command that the arguments name. */
    public int run(String... args) {
        return printed(args.length > 1 && args[0].equals("help") ? run(args[1], "--help") : execute(args));
    }

    private int execute(String... args) {
        String first = args.length == 0 ? "" : args[0];
        Map<String, Supplier<Command>> commands = commands();
        try {
            if (!commands.containsKey(first)) {
                return withoutCommand(first, commands);
            }
            Command command = Objects.requireNonNull(commands.get(first)).get();
            return execute(first, command, command.syntax().read(Arrays.copyOfRange(args, 1, args.length)));
        } catch (UsageFault e) {
            return wrongUsage(e, commands.containsKey(first) ? PROGRAM + " " + first : PROGRAM);
        } catch (Exception | Error e) { // the libraries let errors through, such as that of memory that is used up
            return failed(e);
        }
    }

    /** The commands, by their names, in the order of the help. */
    Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(output));
        commands.put("scorecards", () -> new ScorecardsCommand(output));
        commands.put("post", () -> new PostCommand(output));
        commands.put("check", () -> new CheckCommand(output));
        commands.put("score", () -> new ScoreCommand(output));
        commands.put("new", () -> new NewCommand(output));
        commands.put("list", () -> new ListCommand(output));
        commands.put("schema", () -> new SchemaCommand(output));
        return commands;
    }

    private int execute(String name, Command command, Arguments given) throws UsageFault, InputFault, IOException {
        if (given.has(Syntax.HELP)) {
            return help(name);
        }
        return given.has(Syntax.VERSION) ? version() : command.run(given);
    }

    private int withoutCommand(String first, Map<String, Supplier<Command>> commands) throws UsageFault {
        switch (first) {
            case "-h", "--help", "help" -> {
                return help(PROGRAM);
            }
            case "-V", "--version" -> {
                return version();
            }
            case "" -> throw new UsageFault(Message.of("usage.no-command"));
            default -> {
                String key = first.startsWith("-") ? "usage.no-such-option" : "usage.no-such-command";
                throw new UsageFault(Message.of(key, first).and(Suggestion.message(first, commands.keySet())));
            }
        }
    }

    private int help(String name) {
        output.results().print(Help.of(name, SystemLanguage.get()));
        return ExitCode.DONE;
    }

    private int version() {
        output.results().println(PROGRAM + " " + Version.number());
        return ExitCode.DONE;
    }

    /** The exit code, which is another one where the results could not be printed. */
    private int printed(int exitCode) {
        output.results().flush();
        Optional<String> trouble = output.watched().trouble();
        if (trouble.isEmpty()) {
            return exitCode;
        }
        say(Message.of("trouble.write", Message.of("trouble.results"), Message.verbatim(trouble.get())));
        return ExitCode.FILES;
    }

    private int wrongUsage(UsageFault e, String command) {
        say(e.says());
        output.messages().println(SystemLanguage.say(Message.of("usage.try", command)));
        return ExitCode.USAGE;
    }

    private int failed(Throwable e) {
        if (e instanceof InputFault input) {
            input.problems().forEach(p -> output.messages().println(p.text(SystemLanguage.get())));
            return ExitCode.INPUT;
        }
        if (e instanceof FileTrouble trouble) {
            say(trouble.says());
            return ExitCode.FILES;
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            say(Message.of("trouble.other", String.valueOf(e.getMessage())));
            return ExitCode.FILES;
        }
        return new FaultReport(output).print(e);
    }

    private void say(Message message) {
        output.messages().println("rolecard: " + SystemLanguage.say(message));
    }
}
