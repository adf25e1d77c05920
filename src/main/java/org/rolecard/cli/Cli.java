package org.rolecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
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
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
        Map<String, Supplier<Object>> commands = commands();
        boolean oneIsNamed = args.length > 0 && commands.containsKey(args[0]);
        CommandLine commandLine = oneIsNamed ? alone(args[0], commands) : withAll(commands);
        commandLine.setOut(new PrintWriter(output.results(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(output.messages(), true, StandardCharsets.UTF_8));
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setParameterExceptionHandler((e, arguments) -> wrongUsage(e));
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        return printed(execute(commandLine, oneIsNamed ? Arrays.copyOfRange(args, 1, args.length) : args));
    }

    private Map<String, Supplier<Object>> commands() {
        CommandSpec unset = CommandSpec.create();
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(output, unset, new Workplace(unset)));
        commands.put("scorecards", () -> new ScorecardsCommand(output, new Workplace(unset)));
        commands.put("post", () -> new PostCommand(output, unset, new Workplace(unset)));
        commands.put("check", () -> new CheckCommand(output));
        commands.put("score", () -> new ScoreCommand(output));
        commands.put("new", () -> new NewCommand(output, unset));
        commands.put("list", () -> new ListCommand(output));
        commands.put("schema", () -> new SchemaCommand(output));
        return commands;
    }

    /** The one that is asked for: picocli takes as long to look through them all as a page to be set. */
    private static CommandLine alone(String name, Map<String, Supplier<Object>> commands) {
        Object command = Objects.requireNonNull(commands.get(name)).get();
        return new CommandLine(command).setCommandName(PROGRAM + " " + name);
    }

    private static CommandLine withAll(Map<String, Supplier<Object>> commands) {
        CommandLine commandLine = new CommandLine(new RolecardCommand(CommandSpec.create()));
        commands.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
        return commandLine;
    }

    /** The library lets errors through, such as that of memory that is used up. */
    private int execute(CommandLine commandLine, String... args) {
        try {
            return commandLine.execute(args);
        } catch (Error e) {
            return new FaultReport(output).print(e);
        }
    }

    /** The exit code, which is another one where the results could not be printed. */
    private int printed(int exitCode) {
        output.results().flush();
        Optional<String> trouble = output.watched().trouble();
        if (trouble.isEmpty()) {
            return exitCode;
        }
        Message says = Message.of("trouble.write", Message.of("trouble.results"), Message.verbatim(trouble.get()));
        output.messages().println("rolecard: " + SystemLanguage.say(says));
        return ExitCode.FILES;
    }

    private int wrongUsage(ParameterException e) {
        String message = e.getMessage();
        if (e.getCause() instanceof InvalidPathException) {
            message = SystemLanguage.say(Message.of("usage.locale"));
        }
        if (e instanceof UnmatchedArgumentException unmatched
                && e.getCommandLine().getCommandName().equals(PROGRAM)) {
            message = noSuchCommand(unmatched).map(SystemLanguage::say).orElse(message);
        }
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        output.messages().println("rolecard: " + message);
        output.messages().println(SystemLanguage.say(Message.of("usage.try", command)));
        return ExitCode.USAGE;
    }

    private static Optional<Message> noSuchCommand(UnmatchedArgumentException e) {
        return e.getUnmatched().stream()
                .filter(word -> !word.startsWith("-"))
                .findFirst()
                .map(word -> Message.of("usage.no-such-command", word)
                        .and(Suggestion.message(
                                word, e.getCommandLine().getSubcommands().keySet())));
    }

    private int failed(Exception e) {
        if (e instanceof InputFault input) {
            input.problems().forEach(p -> output.messages().println(p.text(SystemLanguage.get())));
            return ExitCode.INPUT;
        }
        if (e instanceof FileTrouble trouble) {
            output.messages().println("rolecard: " + SystemLanguage.say(trouble.says()));
            return ExitCode.FILES;
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            output.messages()
                    .println("rolecard: "
                            + SystemLanguage.say(Message.of("trouble.other", String.valueOf(e.getMessage()))));
            return ExitCode.FILES;
        }
        return new FaultReport(output).print(e);
    }
}
