package org.rolecard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.problem.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that all commands share that make documents: where files come from and go to, and how it is done. */
final class Workplace {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

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
            description = "How much is made at a time: roles, or people's scorecards. Default: one a processor")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--replace-missing",
            description = "In PDFs, show □ for a character that no font has, instead of refusing it.")
    private boolean replaceMissing;

    @Option(names = "--quiet", description = "Print problems only.")
    private boolean quiet;

    Workplace(CommandSpec unset) {
        this.spec = unset; // picocli sets it anew
    }

    /** Where files come from and go to. */
    Folders folders() {
        return new Folders(rolesFolder.orElse(Path.of("roles")), templatesFolder.orElse(Path.of("templates")), out);
    }

    /** How much is made at a time. */
    int jobs() {
        return jobs;
    }

    /** Whether PDFs show a box for a character that no font has. */
    boolean replaceMissing() {
        return replaceMissing;
    }

    /** Whether problems only are printed. */
    boolean quiet() {
        return quiet;
    }

    /** Refuses what cannot be. */
    void refuseImpossible() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), SystemLanguage.say(Message.of("usage.jobs")));
        }
        Stream.of(rolesFolder, templatesFolder).flatMap(Optional::stream).forEach(folder -> {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(
                        spec.commandLine(), SystemLanguage.say(Message.of("usage.no-folder", folder)));
            }
        });
    }

    /** The date for built files, by the convention of reproducible-builds.org: seconds since 1970. */
    Optional<Instant> sourceDate() {
        String said = System.getenv("SOURCE_DATE_EPOCH");
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        if (!said.strip().matches("\\d{1,11}")) {
            throw new ParameterException(spec.commandLine(), SystemLanguage.say(Message.of("usage.date", said)));
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(said.strip())));
    }
}
