package org.rolecard.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever file of the user's is made to be large, deep or endless is refused in words, in a Java that has 256 MB and a
 * small stack. Each takes well under a second; a busy machine is given five.
 */
@DisabledOnOs(OS.WINDOWS)
class BombsIT {
    private static final long MOST_MILLISECONDS = 5_000;

    @TempDir
    private Path folder;

    private String role = "";

    /** Command lines, each with the exit codes that are right. */
    private final Map<String, List<Integer>> runs = new LinkedHashMap<>();

    private static final List<Integer> REFUSED = List.of(1, 3);

    /** Where a template or lexicon is text like any other, however long, it may be used. */
    private static final List<Integer> REFUSED_OR_USED = List.of(0, 1, 3);

    @Test
    void areRefusedInWordsWhereverTheyStand() throws IOException, InterruptedException {
        role = Files.readString(Path.of("src/test/resources/sample-roles/librarian.yaml"));
        roles();
        companies();
        openings();
        people();
        filled();
        templates();
        endlessTemplates();
        List<String> said = said();
        List<String> lines = List.copyOf(runs.keySet());
        assertThat(said).hasSameSizeAs(lines);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < lines.size(); i++) {
            isRefused(lines.get(i), said.get(i), softly);
        }
        softly.assertAll();
    }

    /** Links out of the folder are taken away first; JUnit warns of each. */
    @AfterEach
    void takeLinksAway() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    private void isRefused(String line, String said, SoftAssertions softly) {
        String end = said.substring(said.lastIndexOf("=== ") + 4).strip();
        int exitCode = Integer.parseInt(end.substring(0, end.indexOf(' ')));
        long milliseconds = Long.parseLong(end.substring(end.indexOf(' ') + 1));
        softly.assertThat(runs.get(line)).as(line + "\n" + said).contains(exitCode);
        softly.assertThat(said).as(line).doesNotContain("Exception", "\tat ", "Error:");
        softly.assertThat(milliseconds).as(line).isLessThan(MOST_MILLISECONDS);
        System.out.println(milliseconds + " ms, exit code " + exitCode + ": "
                + line.replace(folder + "/", "").replace('\t', ' '));
    }

    /** What the runs print, one after the other in one small Java. */
    private List<String> said() throws IOException, InterruptedException {
        List<String> java = List.of(ManyRuns.ownJava(), "-Xmx256m", "-Xss256k", "-XX:+UseSerialGC");
        return ManyRuns.said(java, List.copyOf(runs.keySet()), folder);
    }

    private void run(List<Integer> exitCodes, Object... words) {
        runs.put(
                "en\tUTC\t"
                        + String.join(
                                "\t", Arrays.stream(words).map(String::valueOf).toList()),
                exitCodes);
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** The same file as a text, a device, a pipe and a gigabyte, each in a folder of its own. */
    private List<Path> files(String what, String name, Map<String, byte[]> contents)
            throws IOException, InterruptedException {
        List<Path> folders = new ArrayList<>();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            Path path = folder(what + "/" + content.getKey());
            Files.write(path.resolve(name), content.getValue());
            folders.add(path);
        }
        Bombs.device(folder(what + "/device").resolve(name));
        Bombs.pipe(folder(what + "/pipe").resolve(name));
        Bombs.gigabyte(folder(what + "/gigabyte").resolve(name));
        folders.addAll(List.of(
                folder.resolve(what + "/device"), folder.resolve(what + "/pipe"), folder.resolve(what + "/gigabyte")));
        return folders;
    }

    private void roles() throws IOException, InterruptedException {
        Map<String, byte[]> all = Bombs.texts();
        all.putAll(Bombs.roles(role));
        for (Path roles : files("role", "a.yaml", all)) {
            run(REFUSED, "check", roles.resolve("a.yaml"));
            build(REFUSED, "a", roles, folder("none"), "md");
        }
    }

    private void companies() throws IOException, InterruptedException {
        for (Path roles : files("company", "_company.yaml", Bombs.texts())) {
            build(REFUSED, "hotel-manager", roles, folder("none"), "md");
        }
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("pixels", Bombs.picture());
        for (Path roles : files("logo", "logo.png", pictures)) {
            Files.writeString(roles.resolve("_company.yaml"), "name: {th: ก, en: A}\nlogo: logo.png\n");
            build(REFUSED, "hotel-manager", roles, folder("none"), "html");
        }
    }

    private void openings() throws IOException, InterruptedException {
        for (Path openings : files("opening", "a.yaml", Bombs.texts())) {
            run(REFUSED, "post", openings, "--out", folder.resolve("out"), "--format", "md,jsonld");
        }
    }

    private void people() throws IOException, InterruptedException {
        Map<String, byte[]> all = Bombs.texts();
        all.put("heading", ("target:" + "x".repeat(200_000) + ",role").getBytes(UTF_8));
        all.put("column", ("id,name,role\n" + "1,a,b,".repeat(100_000)).getBytes(UTF_8));
        for (Path people : files("people", "people.csv", all)) {
            run(REFUSED, "scorecards", people.resolve("people.csv"), "--out", folder.resolve("out"));
        }
        for (Path people : files("people-book", "people.xlsx", Bombs.workbooks())) {
            run(REFUSED, "scorecards", people.resolve("people.xlsx"), "--out", folder.resolve("out"));
        }
    }

    private void filled() throws IOException, InterruptedException {
        for (Path filled : files("filled", "a.xlsx", Bombs.workbooks())) {
            run(REFUSED, "score", filled.resolve("a.xlsx"));
        }
        for (Path actuals : files("actuals", "a.yaml", Bombs.texts())) {
            Path file = actuals.resolve("a.yaml");
            run(REFUSED, "build", "hotel-manager", "--document", "scorecard", "--actuals", file, "--format", "md");
        }
    }

    private void templates() throws IOException, InterruptedException {
        Map<String, byte[]> texts = Bombs.texts();
        texts.put("blanks", ("a" + " ".repeat(200_000) + "b\n").getBytes(UTF_8));
        for (Path templates : files("labels", "labels.th.yaml", texts)) {
            build(REFUSED, "hotel-manager", folder("none"), templates, "md");
        }
        for (Path templates : files("template", "job-description.md.ftl", texts)) {
            build(REFUSED_OR_USED, "hotel-manager", folder("none"), templates, "md");
        }
        for (Path templates : files("style", "print.css", texts)) {
            build(REFUSED, "hotel-manager", folder("none"), templates, "pdf");
        }
        for (Path templates : files("lexicon", "lexicon.th.txt", texts)) {
            build(REFUSED_OR_USED, "hotel-manager", folder("none"), templates, "md");
        }
        for (Path templates : files("word", "reference.docx", Bombs.workbooks())) {
            build(REFUSED, "hotel-manager", folder("none"), templates, "docx");
        }
        for (Path templates : files("font", "own.ttf", texts)) {
            Files.writeString(
                    templates.resolve("print.css"), "@font-face { font-family: Own; src: url(own.ttf) }\nbody {}\n");
            build(REFUSED, "hotel-manager", folder("none"), templates, "pdf");
        }
    }

    private void endlessTemplates() throws IOException {
        Map<String, String> endless = Map.of(
                "list", "<#list 1.. as x>long enough ${x}</#list>",
                "text", "<#assign x='a'><#list 1..60 as i>${x}<#assign x=x+x></#list>",
                "macro", "<#macro m><@m/></#macro><@m/>",
                "nested", "<#if true>".repeat(5_000) + "</#if>".repeat(5_000),
                "bracketed", "${" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}");
        for (Map.Entry<String, String> each : endless.entrySet()) {
            Path templates = folder("endless/" + each.getKey());
            Files.writeString(templates.resolve("job-description.md.ftl"), each.getValue());
            build(REFUSED, "hotel-manager", folder("none"), templates, "md");
        }
    }

    private void build(List<Integer> exitCodes, String id, Path roles, Path templates, String format) {
        run(
                exitCodes,
                "build",
                id,
                "--roles",
                roles,
                "--templates",
                templates,
                "--out",
                folder.resolve("out"),
                "--document",
                "job-description",
                "--lang",
                "th",
                "--format",
                format);
    }
}
