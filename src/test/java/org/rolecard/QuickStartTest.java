package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.cli.Cli;
import org.rolecard.cli.Output;

/** Which command lines are worth a second process. */
class QuickStartTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build librarian",
                "build librarian --lang th",
                "build --lang=th --quiet librarian",
                "build a b c d e"
            })
    void aFewRolesAre(String line) {
        assertThat(QuickStart.isSoonDone(folder, line.split(" "))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check librarian", "post openings", "list", "--help", "build a b c d e f"})
    void manyRolesAndOtherCommandsAreNot(String line) {
        assertThat(QuickStart.isSoonDone(folder, line.split(" "))).isFalse();
    }

    @Test
    void aLibraryIsByItsSize() throws IOException {
        Path roles = Files.createDirectory(folder.resolve("roles"));
        assertThat(QuickStart.isSoonDone(folder, "build")).isTrue();
        for (int i = 0; i < 101; i++) {
            Files.createFile(roles.resolve(i + ".yaml"));
        }

        assertThat(QuickStart.isSoonDone(folder, "build")).isFalse();
        assertThat(QuickStart.isSoonDone(folder, "build", "--format", "pdf,docx"))
                .isFalse();
        assertThat(QuickStart.isSoonDone(folder, "build", "--format", "pdf")).isTrue();
        assertThat(QuickStart.isSoonDone(folder, "build", "--roles=others")).isTrue();
    }

    @Test
    void everyOptionThatTakesAWordIsKnown() {
        for (String option : optionsWithAWord()) {
            assertThat(QuickStart.isSoonDone(folder, "build", "a", "b", "c", "d", "e", option, "word"))
                    .as(option)
                    .isTrue();
        }
    }

    @Test
    void theLauncherKnowsTheSameOptions() throws IOException {
        String launcher = Files.readString(Path.of("src/launcher/rolecard"));
        String list = Pattern.compile("(--lang [^)]*)\\)")
                .matcher(launcher)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(list.split(" \\| ")).containsExactlyInAnyOrderElementsOf(optionsWithAWord());
    }

    private static List<String> optionsWithAWord() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new Cli(Output.to(said, said, false)).run(new String[] {"build", "--help"});
        List<String> options = Pattern.compile("(?m)^ +(--[a-z-]+)=")
                .matcher(said.toString(StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(options).contains("--lang", "--out", "--jobs");
        return options;
    }
}
