package org.rolecard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.model.Language;

/** The help, which is written by hand in two languages, says what the commands can do, the same in both. */
class HelpTest {
    private static final int TERMINAL = 80;

    private static final Cli CLI =
            new Cli(Output.to(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false));

    static Stream<Arguments> commands() {
        return CLI.commands().keySet().stream()
                .flatMap(name -> Arrays.stream(Language.values()).map(language -> Arguments.of(name, language)));
    }

    private static Syntax syntax(String command) {
        return Objects.requireNonNull(CLI.commands().get(command)).get().syntax();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void namesEveryOptionOfTheCommandOnceAndWhetherAWordFollows(String command, Language language) {
        Syntax syntax = syntax(command);
        String help = Help.of(command, language);
        assertThat(found("(?m)^  (--[a-z-]+) [A-Z]", help))
                .containsExactlyInAnyOrderElementsOf(
                        syntax.words().stream().map(o -> "--" + o).toList());
        assertThat(found("(?m)^  (--[a-z-]+)(?:  .*)?$", help))
                .containsExactlyInAnyOrderElementsOf(
                        syntax.flags().stream().map(o -> "--" + o).toList());
        assertThat(help).contains("  -h, --help  ", "  -V, --version  ");
        assertThat(help.lines().findFirst().orElseThrow())
                .contains(" rolecard " + command + " [OPTION...]")
                .contains(syntax.label());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasExamplesThatAreRightUsage(String command, Language language) {
        List<String> examples = found("(?m)^  rolecard ([^\n>]*?) *(?:>.*)?$", Help.of(command, language));
        assertThat(examples)
                .isNotEmpty()
                .isEqualTo(found("(?m)^  rolecard ([^\n>]*?) *(?:>.*)?$", Help.of(command, Language.EN)));
        for (String example : examples) {
            List<String> words = List.of(example.split(" +"));
            assertThatCode(() -> syntax(words.get(0))
                            .read(words.subList(1, words.size()).toArray(String[]::new)))
                    .as(example)
                    .doesNotThrowAnyException();
        }
    }

    /** The same values to choose from, the same defaults, the same exit codes. */
    @Test
    void saysTheSameInBothLanguagesWhereItIsNoSentence() {
        for (String command : CLI.commands().keySet()) {
            String pattern =
                    "(?m)^  --\\S+ [A-Z]\\S*|\\b(?:th-en|xlsx|jsonld|sarif|csv|docx)\\b|\\b(?:0|1|2|3|70) |(?<=Default: |ค่าตั้งต้น: )[a-z]+$";
            assertThat(found(pattern, Help.of(command, Language.TH)))
                    .as(command)
                    .containsAll(found(pattern, Help.of(command, Language.EN)));
        }
    }

    @Test
    void theProgramsOwnHelpNamesEveryCommand() {
        for (Language language : Language.values()) {
            assertThat(found("(?m)^  ([a-z]+)  +\\S", Help.of("rolecard", language)))
                    .containsExactlyElementsOf(CLI.commands().keySet());
        }
    }

    @Test
    void noLineIsWiderThanATerminal() {
        for (String name : Stream.concat(Stream.of("rolecard"), CLI.commands().keySet().stream())
                .toList()) {
            for (Language language : Language.values()) {
                assertThat(Help.of(name, language).lines())
                        .allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(TERMINAL));
            }
        }
    }

    /** Marks above and below a letter take no room of their own. */
    private static long width(String line) {
        return line.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    private static List<String> found(String pattern, String text) {
        return words(Pattern.compile(pattern), text);
    }

    private static List<String> words(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult m) -> m.groupCount() == 0 ? m.group() : m.group(1))
                .toList();
    }
}
