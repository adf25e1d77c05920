package org.rolecard.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.rolecard.problem.Message;

/** What stands behind a command, by the names of options without their hyphens. */
final class Arguments {
    private final CommandLine line;

    Arguments(CommandLine line) {
        this.line = line;
    }

    /** What is no option, in its order. */
    List<String> names() {
        return line.getArgList();
    }

    /** What is no option, as files and folders. */
    List<Path> paths() throws UsageFault {
        List<Path> paths = new ArrayList<>();
        for (String name : names()) {
            paths.add(asPath(name));
        }
        return paths;
    }

    /** Whether an option is given. */
    boolean has(String option) {
        return line.hasOption(option);
    }

    /** The word behind an option, which may be given once. */
    Optional<String> word(String option) throws UsageFault {
        String[] said = line.getOptionValues(option);
        if (said == null) {
            return Optional.empty();
        }
        if (said.length > 1) {
            throw new UsageFault(Message.of("usage.twice", "--" + option));
        }
        if (said[0].isBlank()) { // as a script says whose variable is not set; a path would be the folder one is in
            throw new UsageFault(Message.of("usage.no-value", "--" + option));
        }
        return Optional.of(said[0]);
    }

    /** The words behind an option, between commas; it may be given several times. */
    List<String> words(String option) {
        String[] said = line.getOptionValues(option);
        List<String> all = new ArrayList<>();
        for (String words : said == null ? new String[0] : said) {
            for (String word : words.split(",", -1)) {
                all.add(word.strip());
            }
        }
        return all;
    }

    /** The file or folder behind an option. */
    Optional<Path> path(String option) throws UsageFault {
        Optional<String> said = word(option);
        return said.isPresent() ? Optional.of(asPath(said.get())) : Optional.empty();
    }

    /** The folder behind an option, or the one of the option's name. */
    Path folder(String option) throws UsageFault {
        return path(option).orElse(Path.of(option));
    }

    /** The folder behind an option, which must be there to be read from, or the one of the option's name. */
    Path source(String option) throws UsageFault {
        Optional<Path> folder = path(option);
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new UsageFault(Message.of("usage.no-folder", folder.get()));
        }
        return folder.orElse(Path.of(option));
    }

    private static Path asPath(String said) throws UsageFault {
        try {
            return Path.of(said);
        } catch (InvalidPathException e) {
            throw new UsageFault(Message.of("usage.locale"));
        }
    }

    /** The number behind an option. */
    int number(String option, int usual) throws UsageFault {
        Optional<String> said = word(option);
        try {
            return said.isPresent() ? Integer.parseInt(said.get().strip()) : usual;
        } catch (NumberFormatException e) {
            throw new UsageFault(Message.of("usage.no-number", "--" + option, said.orElse("")));
        }
    }

    /** The choice behind an option. */
    <T> Optional<T> choice(String option, Choice<T> choice) throws UsageFault {
        Optional<String> said = word(option);
        return said.isPresent() ? Optional.of(choice.read("--" + option, said.get())) : Optional.empty();
    }

    /** The choices behind an option, each once. */
    <T> List<T> choices(String option, Choice<T> choice, List<T> usual) throws UsageFault {
        List<T> chosen = new ArrayList<>();
        for (String said : words(option)) {
            chosen.add(choice.read("--" + option, said));
        }
        return chosen.isEmpty() ? usual : chosen.stream().distinct().toList();
    }
}
