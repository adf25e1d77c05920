package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.SmallRun.Size;
import org.rolecard.cli.Cli;
import org.rolecard.cli.Output;

/** Which command lines are worth a second process. */
class QuickStartTest {
    private static final Path WINDOWS = Path.of("src/launcher/rolecard.cmd");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build librarian",
                "build librarian --lang th",
                "build --lang=th --quiet librarian",
                "build a b c d e",
                "post account-manager --roles mine"
            })
    void aFewRolesAre(String line) {
        assertThat(SmallRun.size(line.split(" "))).isEqualTo(Size.FEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "build a b c d e f", "build --lang th", "post", "scorecards people.csv"})
    void wholeFoldersAndListsAreMore(String line) {
        assertThat(SmallRun.size(line.split(" "))).isEqualTo(Size.MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check librarian", "score filled", "list", "--help"})
    void otherCommandsMakeNothing(String line) {
        assertThat(SmallRun.size(line.split(" "))).isEqualTo(Size.NOTHING);
    }

    @Test
    void everyOptionThatTakesAWordIsKnown() {
        for (String option : optionsWithAWord()) {
            assertThat(SmallRun.size("build", "a", "b", "c", "d", "e", option, "word"))
                    .as(option)
                    .isEqualTo(Size.FEW);
        }
    }

    @Test
    void theLauncherKnowsTheSameOptions() throws IOException {
        assertThat(inLauncher("(--lang [^)]*)\\)"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .satisfies(list ->
                        assertThat(list.split(" \\| ")).containsExactlyInAnyOrderElementsOf(optionsWithAWord()));
    }

    @Test
    void onlyAHeapThatIsLargeEnoughIsHandedOn() {
        for (List<String> settings :
                List.of(List.<String>of(), List.of("-Xmx192m"), List.of("-Xmx256M"), List.of("-Xmx2g"))) {
            assertThat(QuickStart.heapAlone(settings)).contains(settings);
        }
        for (List<String> settings : List.of(
                List.of("-Xmx64m"),
                List.of("-Xmx268435456"),
                List.of("-Xmx1gb"),
                List.of("-Xmx"),
                List.of("-Xmxg"),
                List.of("-Xmx1"),
                List.of("-Xmx100000g"),
                List.of("-Xmx-256m"),
                List.of("-Xss1m"),
                List.of("-Xmx1g", "-Xss1m"))) {
            assertThat(QuickStart.heapAlone(settings)).as(settings.toString()).isEmpty();
        }
    }

    @Test
    void theLauncherHasTheSameSettingsAndLimit() throws IOException {
        assertThat(new TreeSet<>(inLauncher("(-X[^ \";]+[^ \";:]|-X[^ \";]+)(?=[ \";])")))
                .containsAll(QuickStart.SETTINGS)
                .containsAll(QuickStart.SETTINGS_FOR_MORE)
                .containsAll(QuickStart.SETTINGS_FOR_FEW)
                .containsAll(QuickStart.SETTINGS_FOR_CACHE);
        assertThat(inLauncher("-le ([0-9]+)")).containsExactly(Integer.toString(SmallRun.FEW));
    }

    @Test
    void theLauncherForWindowsHasTheSameSettingsAndLimit() throws IOException {
        assertThat(in(WINDOWS, "[ =](-X[^ \"]+)(?=[ \"\r])"))
                .containsAll(QuickStart.SETTINGS)
                .containsAll(QuickStart.SETTINGS_FOR_FEW)
                .containsAll(QuickStart.SETTINGS_FOR_CACHE)
                .containsAll(QuickStart.SETTINGS_FOR_MORE);
        assertThat(in(WINDOWS, "leq ([0-9]+)")).containsExactly(Integer.toString(SmallRun.FEW));
    }

    @Test
    void bothLaunchersKnowTheSameShortCommands() throws IOException {
        assertThat(in(WINDOWS, "for %%c in \\(([a-z ]+)\\)"))
                .containsExactlyElementsOf(inLauncher("(?m)^  ([a-z |]+) \\| -\\* ").stream()
                        .map(commands -> commands.replace(" |", ""))
                        .toList())
                .isNotEmpty();
    }

    /** With line ends of other systems, cmd passes over labels now and then. */
    @Test
    void theLauncherForWindowsIsOneThatWindowsReads() throws IOException {
        assertThat(Files.readString(WINDOWS, StandardCharsets.US_ASCII).replace("\r\n", ""))
                .doesNotContain("\n", "\r");
        assertThat(in(WINDOWS, "goto ([a-z]+)")).isNotEmpty().isSubsetOf(in(WINDOWS, "(?m)^:([a-z]+)"));
    }

    private static List<String> inLauncher(String pattern) throws IOException {
        return in(Path.of("src/launcher/rolecard"), pattern);
    }

    private static List<String> in(Path launcher, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(launcher))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> optionsWithAWord() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new Cli(Output.to(said, said, false)).run(new String[] {"build", "--help"});
        List<String> options = Pattern.compile("(?m)^ +(--[a-z-]+) [A-Z]")
                .matcher(said.toString(StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(options).contains("--lang", "--out", "--jobs");
        return options;
    }
}
