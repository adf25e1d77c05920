package org.rolecard.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.Rolecard;
import org.rolecard.Rolecard.Result;

/** A file appears whole or not at all, an older one survives, and nothing is written outside of {@code --out}. */
@DisabledOnOs(OS.WINDOWS)
class WholeFilesIT {
    private static final String OLD = Tree.digest("old".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final String[] QUICK = {"build", "--jobs", "2", "--lang", "th", "--format", "md,html"};

    @TempDir
    private Path folder;

    private Rolecard rolecard = Rolecard.in(Path.of(""));

    @BeforeEach
    void keepStartsCheap() throws IOException {
        folder = folder.toRealPath();
        rolecard = Rolecard.in(folder).java("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData");
    }

    /** How many runs are killed; many with {@code -Dkills=500}. */
    private static final int KILLS = Integer.getInteger("kills", 25);

    @Test
    void aRunThatIsKilledLeavesOldFilesAndWholeFilesAndTheNextOneSweeps() throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(rolecard.run(QUICK).exitCode()).isZero();
        long whole = System.nanoTime() - start;
        Map<String, String> right = Tree.of(folder.resolve("out"));
        Random random = new Random(4);
        long left = 0;
        int kept = 0;
        for (int i = 0; i < KILLS; i++) {
            for (String name : right.keySet()) {
                Files.writeString(folder.resolve("out").resolve(name), "old");
            }
            Process process = rolecard.start(QUICK);
            process.waitFor((long) (whole * (0.55 + 0.45 * random.nextDouble())), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
            left += Tree.unfinished(folder.resolve("out"));
            Map<String, String> found = Tree.of(folder.resolve("out"));
            found.keySet().removeIf(name -> name.endsWith(".rolecard-tmp"));
            assertThat(found.keySet()).isEqualTo(right.keySet());
            found.forEach((name, digest) -> assertThat(digest).as(name).isIn(OLD, right.get(name)));
            kept += (int) found.values().stream().filter(OLD::equals).count();
        }
        System.out.println(KILLS + " runs killed: " + left + " unfinished files seen, " + kept + " of "
                + KILLS * right.size() + " old files still there, none cut");
        assertThat(kept).isBetween(1, KILLS * right.size() - 1);
        plantUnfinished();
        assertThat(rolecard.run(QUICK).exitCode()).isZero();
        assertThat(Tree.of(folder.resolve("out"))).isEqualTo(right);
    }

    /** One such as a killed run leaves, in case the moments were such that none was. */
    private void plantUnfinished() throws IOException {
        long ended = new ProcessBuilder("true").start().pid();
        Files.writeString(
                folder.resolve("out/hotel-manager/.scorecard.th.html." + ended + "-1z141z4.rolecard-tmp"), "half");
    }

    @Test
    void aDiskThatIsFullIsToldInOneLineAndOldFilesStay() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out/hotel-manager"));
        Files.writeString(out.resolve("job-description.th.docx"), "old");
        Result result = rolecard.by(
                        "sh",
                        "-c",
                        "ulimit -f 8; exec \"$0\" -XX:TieredStopAtLevel=1 -XX:-UsePerfData \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .run("build", "hotel-manager", "--lang", "th", "--format", "docx");
        assertThat(result.err()).hasLineCount(1).startsWith("rolecard: cannot write out/hotel-manager/");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(Tree.of(folder.resolve("out"))).isEqualTo(Map.of("hotel-manager/job-description.th.docx", OLD));
    }

    @Test
    void resultsThatCannotBePrintedAreToldInOneLine() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
        Result result = rolecard.by(
                        "sh",
                        "-c",
                        "exec \"$0\" \"$@\" > /dev/full",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .run("list");
        assertThat(result.err()).hasLineCount(1).startsWith("rolecard: cannot write standard output: ");
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void aReaderWhoHasReadEnoughIsNoTrouble() throws IOException {
        Result result = rolecard.by(
                        "sh",
                        "-c",
                        "\"$0\" \"$@\" | head -1",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .run("schema");
        assertThat(result).isEqualTo(new Result(0, "{\n", ""));
    }

    @Test
    void aFolderThatIsReadOnlyIsToldInOneLine() throws IOException {
        Path target = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(target), "there is no folder here that even root cannot write");
        Result result = rolecard.run("build", "hotel-manager", "--format", "md", "--out", target.toString());
        assertThat(result.err()).hasLineCount(1).startsWith("rolecard: cannot write /proc/self/hotel-manager/");
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void aFolderInTheWayCostsItsRoleAlone() throws IOException {
        Files.createDirectories(folder.resolve("out/hotel-manager/job-description.th.md/kept"));
        Result result = rolecard.run("build", "hotel-manager", "graphic-designer", "--lang", "th", "--format", "md");
        assertThat(result.err())
                .isEqualTo("rolecard: cannot write out/hotel-manager/job-description.th.md: "
                        + "a folder of that name is in the way\n");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(folder.resolve("out/hotel-manager/job-description.th.md/kept"))
                .isDirectory();
        assertThat(Tree.of(folder.resolve("out")).keySet()).contains("graphic-designer/scorecard.th.md");
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine.md"), "old");
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("hotel-manager"), elsewhere);
        Files.createSymbolicLink(out.resolve("librarian"), folder.resolve("nowhere"));
        Files.createDirectories(out.resolve("graphic-designer"));
        Files.createSymbolicLink(out.resolve("graphic-designer/job-description.th.md"), elsewhere.resolve("mine.md"));
        Result refused = rolecard.run("build", "hotel-manager", "--format", "md");
        assertThat(refused.err())
                .isEqualTo("rolecard: cannot write out/hotel-manager: "
                        + "a link in this path leads out of the folder that files are written into\n");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(rolecard.run("build", "graphic-designer", "--format", "md").exitCode())
                .isZero();
        assertThat(Tree.of(elsewhere)).isEqualTo(Map.of("mine.md", OLD));
        assertThat(out.resolve("graphic-designer/job-description.th.md")).isRegularFile();
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        assertThat(rolecard.run("build", "graphic-designer", "--format", "md", "--out", "link")
                        .exitCode())
                .as("the folder that the user names may be a link")
                .isZero();
    }

    @Test
    void namesThatLeadOutOrThatWindowsKeepsForItselfAreRefused() throws IOException {
        Path roles = Files.createDirectories(folder.resolve("roles"));
        String role = Files.readString(Path.of("src/test/resources/sample-roles/librarian.yaml"));
        for (String name : List.of("con", "nul", "com1", "lpt9", "Librarian", "librarian", "a b", "ก")) {
            Files.writeString(roles.resolve(name + ".yaml"), role);
        }
        Result result = rolecard.run("build", "--format", "md", "--lang", "th");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines().map(line -> line.replaceFirst(":.*", "")))
                .containsExactly(
                        "roles/Librarian.yaml",
                        "roles/a b.yaml",
                        "roles/com1.yaml",
                        "roles/con.yaml",
                        "roles/lpt9.yaml",
                        "roles/nul.yaml",
                        "roles/ก.yaml");
        assertThat(Tree.of(folder.resolve("out")).keySet())
                .contains("librarian/job-description.th.md")
                .noneMatch(name -> name.matches("(?i)(con|nul|com1|lpt9)/.*"))
                .doesNotHaveDuplicates();
        for (String id : List.of("../librarian", "/etc/passwd", "..", "librarian/../../x", "con", "a\\..\\b")) {
            assertThat(rolecard.run("build", id, "--out", "inner/out").exitCode())
                    .as(id)
                    .isEqualTo(2);
        }
        assertThat(folder.resolve("inner")).doesNotExist();
    }

    @Test
    void eightAtATimeInOneFolderLeaveTheBytesOfOne() throws IOException, InterruptedException {
        String[] all = {
            "build", "hotel-manager", "graphic-designer", "--lang", "th", "--format", "md,html,xlsx,docx", "--out"
        };
        String[] one = append(all, "one");
        assertThat(rolecard.run(one).exitCode()).isZero();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            processes.add(rolecard.start(append(all, "eight")));
        }
        Map<String, String> right = Tree.of(folder.resolve("one"));
        Map<String, Integer> seen = new TreeMap<>();
        while (processes.stream().anyMatch(Process::isAlive)) {
            for (String name : right.keySet()) {
                Path file = folder.resolve("eight").resolve(name);
                if (Files.exists(file)) { // each look finds a whole one, whoever writes it again just now
                    assertThat(Tree.digest(Files.readAllBytes(file))).as(name).isEqualTo(right.get(name));
                    seen.merge(name, 1, Integer::sum);
                }
            }
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(seen.keySet()).isEqualTo(right.keySet());
        assertThat(Tree.of(folder.resolve("eight"))).isEqualTo(right);
    }

    private static String[] append(String[] words, String last) {
        String[] more = java.util.Arrays.copyOf(words, words.length + 1);
        more[words.length] = last;
        return more;
    }

    @Test
    void aFaultOfALibraryCostsItsRoleAlone() throws IOException {
        Path roles = Files.createDirectories(folder.resolve("roles"));
        Files.copy(Path.of("src/test/resources/sample-roles/librarian.yaml"), roles.resolve("librarian.yaml"));
        Path templates = Files.createDirectories(folder.resolve("templates"));
        // A page without room: the renderer answers with an exception, in the one role that has one duty. It stands in
        // the page's template: of a style sheet, it would be told.
        Files.writeString(
                templates.resolve("odd.md.ftl"),
                "# ${title}\n\n<div class=\"<#if duties?size == 1>tiny<#else>plain</#if>\">\n\na\n\n</div>\n");
        Files.writeString(
                templates.resolve("page.html.ftl"),
                Files.readString(Path.of("templates/page.html.ftl"))
                        .replace(
                                "</style>",
                                ".tiny { page: tiny }\n@page tiny { size: 1mm 1mm; margin: 3cm }\n</style>"));
        Files.createDirectories(folder.resolve("out/librarian"));
        Files.writeString(folder.resolve("out/librarian/odd.en.pdf"), "old");
        Result result = rolecard.run(
                "build",
                "hotel-manager",
                "librarian",
                "sales-coordinator",
                "--document",
                "odd",
                "--lang",
                "en",
                "--format",
                "md,pdf");
        assertThat(result.err())
                .matches(
                        "rolecard: cannot make out/librarian/odd\\.en\\.pdf: a fault in the program; if a template or style"
                                + " of your own is new, try without it, and please report it with \\S+rolecard-fault-\\d+\\.txt\n");
        assertThat(result.exitCode()).isEqualTo(70);
        assertThat(Tree.of(folder.resolve("out")).keySet())
                .containsExactly(
                        "hotel-manager/odd.en.md",
                        "hotel-manager/odd.en.pdf",
                        "librarian/odd.en.pdf",
                        "sales-coordinator/odd.en.md",
                        "sales-coordinator/odd.en.pdf");
        assertThat(folder.resolve("out/librarian/odd.en.pdf")).hasContent("old");
    }
}
