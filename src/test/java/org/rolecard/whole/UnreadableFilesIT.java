package org.rolecard.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.Rolecard;
import org.rolecard.Rolecard.Result;

/** A file that cannot be read is told, and keeps no other from being read. */
@DisabledOnOs(OS.WINDOWS)
class UnreadableFilesIT {
    private static final String OUT = ": it is a link to a file outside of its folder; put the file itself there\n";

    @TempDir
    private Path folder;

    private Path roles = Path.of("roles");
    private Rolecard rolecard = Rolecard.in(roles);

    @BeforeEach
    void aRoleAmongLinksThatLeadNowhereAndOut() throws IOException {
        rolecard = Rolecard.in(folder);
        roles = Files.createDirectories(folder.resolve("roles"));
        Files.copy(Path.of("src/test/resources/sample-roles/librarian.yaml"), roles.resolve("librarian.yaml"));
        Files.createSymbolicLink(roles.resolve("hotel-manager.yaml"), Path.of("nowhere.yaml"));
        Files.createSymbolicLink(
                roles.resolve("cook.yaml"), Files.writeString(folder.resolve("secret.yaml"), "title: x\n"));
    }

    @AfterEach
    void takeLinksAway() throws IOException {
        Files.delete(roles.resolve("hotel-manager.yaml"));
        Files.delete(roles.resolve("cook.yaml"));
    }

    @Test
    void buildMakesTheOthersAndNotTheBuiltInRoleOfTheName() {
        Result result = rolecard.run("build", "--document", "scorecard", "--lang", "en", "--format", "md");
        assertThat(result.err())
                .isEqualTo("rolecard: cannot read roles/cook.yaml" + OUT
                        + "rolecard: cannot read roles/hotel-manager.yaml: there is no such file or folder\n");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(folder.resolve("out/librarian/scorecard.en.md")).isRegularFile();
        assertThat(folder.resolve("out/hotel-manager")).doesNotExist();
    }

    @Test
    void checkFindsWhatIsWrongWithTheOthers() {
        Result result = rolecard.run("check");
        assertThat(result.err())
                .contains("roles/librarian.yaml:39:42: warning: the weight 100 should be between 5 and 30")
                .endsWith("rolecard: cannot read roles/cook.yaml" + OUT
                        + "rolecard: cannot read roles/hotel-manager.yaml: there is no such file or folder\n");
        assertThat(result.out()).startsWith("1 checked; ");
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void listHasThemAll() {
        Result result = rolecard.run("list");
        assertThat(result.out().lines())
                .anyMatch(line -> line.matches("librarian +\\S+ / Librarian +service +roles/librarian\\.yaml"))
                .anyMatch(line -> line.matches("cook +\\(has errors; see rolecard check\\) +roles/cook\\.yaml"))
                .anyMatch(line -> line.matches("hotel-manager +\\(has .*\\) +roles/hotel-manager\\.yaml"));
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void scoreReadsTheOtherSheetsAndNoneFromOutsideOfTheFolder() throws IOException {
        assertThat(rolecard.run("build", "librarian", "--document", "scorecard", "--format", "xlsx", "--lang", "en")
                        .exitCode())
                .isZero();
        Path filled = Files.createDirectories(folder.resolve("filled"));
        Path sheet = folder.resolve("out/librarian/scorecard.en.xlsx");
        Files.copy(sheet, filled.resolve("ann.xlsx"));
        Path link = Files.createSymbolicLink(filled.resolve("secret.xlsx"), sheet);
        Result result = rolecard.run("score", "filled", "nowhere.xlsx");
        Files.delete(link);
        assertThat(result.err())
                .startsWith("rolecard: cannot read filled/secret.xlsx" + OUT
                        + "rolecard: cannot read nowhere.xlsx: there is no such file or folder\n"
                        + "filled/ann.xlsx: warning: no total yet");
        assertThat(result.out()).contains("filled/ann.xlsx").doesNotContain("secret");
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void aNameOfAFileCanNeitherBeginALineNorTellTheTerminalAnything() throws IOException {
        Files.createFile(roles.resolve("a\033[2Jb.yaml"));
        Files.createFile(roles.resolve("c\nroles\u2028d.yaml"));
        for (String command : new String[] {"check", "build", "list"}) {
            Result result = rolecard.run(command, "--roles", "roles");
            assertThat(result.err() + result.out()).as(command).doesNotContain("\033", "\nroles\u2028");
        }
        assertThat(rolecard.run("check").err())
                .contains("roles/a\uFFFD[2Jb.yaml:1:1: error: ", "roles/c\uFFFDroles\uFFFDd.yaml:1:1: error: ");
        assertThat(rolecard.run("score", "a\033[2Jb.xlsx").err())
                .isEqualTo("rolecard: cannot read a\uFFFD[2Jb.xlsx: there is no such file or folder\n");
    }

    @Test
    void aFolderOfRolesThatIsNotThereIsWrongUsageForWhoeverReadsIt() {
        for (String command : new String[] {"check", "list", "build", "post"}) {
            Result result = rolecard.run(command, "--roles", "rols");
            assertThat(result.err()).as(command).startsWith("rolecard: there is no folder rols\n");
            assertThat(result.exitCode()).as(command).isEqualTo(2);
            assertThat(result.out()).as(command).isEmpty();
        }
    }
}
