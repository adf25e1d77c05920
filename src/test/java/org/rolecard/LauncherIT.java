package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher: the same as the jar, with a start-up archive or without one. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path LAUNCHER = Path.of("src/launcher/rolecard");
    private static final Path JAR = Path.of(System.getProperty("rolecard.jar", "target/rolecard.jar"));

    @TempDir
    private Path folder;

    @BeforeEach
    void placesLauncherAndJar() throws IOException {
        Files.copy(LAUNCHER, folder.resolve("rolecard"));
        Files.createSymbolicLink(folder.resolve("rolecard.jar"), JAR.toAbsolutePath());
    }

    @Test
    void startsWithoutAnArchive() throws Exception {
        assertThat(run("--version")).startsWith("0 rolecard ");
    }

    @Test
    void passesOverAnArchiveThatIsNone() throws Exception {
        String without = run("--version");
        Files.writeString(folder.resolve("rolecard.jsa"), "not an archive");

        assertThat(run("--version")).isEqualTo(without);
    }

    @Test
    void handsOnArgumentsAndExitCodes() throws Exception {
        assertThat(run("build", "no such role")).startsWith("2 ").contains("no such role");
    }

    @Test
    void saysWhereTheJarBelongs() throws Exception {
        Files.delete(folder.resolve("rolecard.jar"));

        assertThat(run("--version")).startsWith("3 rolecard: rolecard.jar is not in " + folder.toRealPath());
    }

    @Test
    void saysThatJavaStartsNothingFromAFolderWithAColon() throws Exception {
        folder = Files.createDirectory(folder.resolve("12:30 น."));
        placesLauncherAndJar();

        assertThat(run("--version")).startsWith("3 rolecard: Java starts nothing from a folder with a colon");
    }

    @Test
    void startsFromAnyOtherFolder() throws Exception {
        folder = Files.createDirectory(folder.resolve("ฝ่าย บุคคล's [hr]"));
        placesLauncherAndJar();

        assertThat(run("--version")).startsWith("0 rolecard ");
    }

    @Test
    void buildsTheSameBytesAsTheJar() throws Exception {
        Path archive = JAR.toAbsolutePath().resolveSibling("rolecard.jsa");
        if (Files.exists(archive)) {
            Files.copy(archive, folder.resolve("rolecard.jsa"));
        }
        String role = "account-manager-sales";
        String[] same = {"build", role, "--lang", "th", "--document", "job-description", "--format", "pdf", "--quiet"};

        assertThat(run(with(same, "--out", "launched"))).isEqualTo("0 ");
        run(List.of("java", "-jar", JAR.toAbsolutePath().toString()), with(same, "--out", "plain"));
        assertThat(folder.resolve("launched/" + role + "/job-description.th.pdf"))
                .hasSameBinaryContentAs(folder.resolve("plain/" + role + "/job-description.th.pdf"));
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String run(String... words) throws Exception {
        return run(List.of("sh", folder.resolve("rolecard").toString()), words);
    }

    /** The exit code and all that was said. */
    private String run(List<String> program, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }
}
