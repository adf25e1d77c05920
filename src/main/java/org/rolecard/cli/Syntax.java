package org.rolecard.cli;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.rolecard.problem.Message;
import org.rolecard.problem.Suggestion;

/**
 * What may stand behind a command: names, and options, which all have long names.
 *
 * @param label what the help calls the names
 * @param fewest how many names there must be
 * @param most how many names there may be
 * @param words options that are followed by a word, without their hyphens
 * @param flags options that stand alone, without their hyphens
 */
record Syntax(String label, int fewest, int most, List<String> words, List<String> flags) {
    /** As many names as one likes. */
    static final int ANY = Integer.MAX_VALUE;

    static final String HELP = "help";
    static final String VERSION = "version";

    /** Copies the lists. */
    Syntax {
        words = List.copyOf(words);
        flags = List.copyOf(flags);
    }

    /** These options and those of another, which has no names of its own. */
    Syntax and(Syntax more) {
        return new Syntax(label, fewest, most, joined(words, more.words), joined(flags, more.flags));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Reads what stands behind the command. */
    Arguments read(String... args) throws UsageFault {
        try {
            Arguments given = new Arguments(DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false) // the shell did that
                    .get()
                    .parse(options(), args));
            if (!given.has(HELP) && !given.has(VERSION)) {
                refuseNumber(given.names());
            }
            return given;
        } catch (UnrecognizedOptionException e) {
            throw new UsageFault(noSuch(e.getOption()));
        } catch (MissingArgumentException e) {
            throw new UsageFault(
                    Message.of("usage.no-value", "--" + e.getOption().getLongOpt()));
        } catch (ParseException e) {
            throw new UsageFault(Message.verbatim(String.valueOf(e.getMessage())));
        }
    }

    private Options options() {
        Options options = new Options();
        words.forEach(word ->
                options.addOption(Option.builder().longOpt(word).hasArg().get()));
        flags.forEach(flag -> options.addOption(Option.builder().longOpt(flag).get()));
        options.addOption(Option.builder("h").longOpt(HELP).get());
        options.addOption(Option.builder("V").longOpt(VERSION).get());
        return options;
    }

    private void refuseNumber(List<String> names) throws UsageFault {
        // An empty one is what a script says whose variable is not set.
        if (names.size() < fewest || names.stream().anyMatch(String::isBlank)) {
            throw new UsageFault(Message.of("usage.no-name", label));
        }
        if (names.size() > most) {
            throw new UsageFault(Message.of("usage.name-too-many", names.get(most)));
        }
    }

    private Message noSuch(String said) {
        String option = said.indexOf('=') < 0 ? said : said.substring(0, said.indexOf('='));
        if (flags.contains(option.replaceFirst("^--", ""))
                || List.of("--" + HELP, "--" + VERSION).contains(option)) {
            return Message.of("usage.value-too-many", option); // else it would not be unknown
        }
        List<String> known = Stream.concat(joined(words, flags).stream(), Stream.of(HELP, VERSION))
                .map(name -> "--" + name)
                .toList();
        return Message.of("usage.no-such-option", option).and(Suggestion.message(option, known));
    }
}
