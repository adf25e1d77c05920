package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.Rolecard.Result;

/** A whole company in one run of the packaged jar, and run again as lists change. */
class ScorecardsIT {
    private static final Path EXAMPLE = Path.of("src/docs/examples/people.csv");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private Path list;

    @BeforeEach
    void anExampleListIsThere() throws IOException {
        list = folder.resolve("people.csv");
        Files.copy(EXAMPLE, list);
    }

    private Result run(String... more) {
        return Rolecard.in(folder)
                .run(Stream.concat(Stream.of("scorecards", "people.csv"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(list);
        assertThat(text).contains(from);
        Files.writeString(list, text.replace(from, to));
    }

    private static Result sum(int people, int written, int kept) {
        return new Result(
                0,
                "People: " + people + ". Files written: " + written + ", kept as they were: " + kept
                        + ", in out/scorecards.\n",
                "");
    }

    @Test
    void aSecondRunWritesOnlyWhatIsMissingOrChanged() throws IOException {
        assertThat(run()).isEqualTo(sum(5, 5, 0));
        List<Path> files = files();
        assertThat(files.stream().map(f -> folder.relativize(f).toString().replace('\\', '/')))
                .containsExactly(
                        "out/scorecards/E001/scorecard.th.xlsx",
                        "out/scorecards/E002/scorecard.th.xlsx",
                        "out/scorecards/E003/scorecard.th.xlsx",
                        "out/scorecards/E004/scorecard.th.xlsx",
                        "out/scorecards/E005/scorecard.th.xlsx",
                        "out/scorecards/index.xlsx",
                        "out/scorecards/manifest.json");
        for (Path file : files) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        assertThat(run()).isEqualTo(sum(5, 0, 5));
        assertThat(touched()).isEmpty();

        change("E004,กนกวรรณ แสงทอง", "E004,กนกวรรณ แสงเงิน");
        assertThat(run()).isEqualTo(sum(5, 1, 4));
        assertThat(touched()).containsExactly("scorecard.th.xlsx", "index.xlsx", "manifest.json");

        Files.delete(folder.resolve("out/scorecards/E005/scorecard.th.xlsx"));
        assertThat(run()).isEqualTo(sum(5, 1, 4));
        Files.delete(folder.resolve("out/scorecards/manifest.json"));
        assertThat(run()).isEqualTo(sum(5, 0, 5));
        Files.writeString(folder.resolve("out/scorecards/manifest.json"), "{\"people\": [{\"files\": [{]");
        assertThat(run()).isEqualTo(sum(5, 0, 5));
    }

    @Test
    void aChangedRoleOrTemplateIsAChange() throws IOException {
        run("--format", "xlsx,html");
        Files.createDirectories(folder.resolve("roles"));
        Files.writeString(
                folder.resolve("roles/hotel-manager.yaml"),
                Files.readString(Path.of("roles/hotel-manager.yaml"))
                        .replaceFirst("th: ผู้จัดการโรงแรม", "th: ผู้จัดการใหญ่"));
        assertThat(run("--format", "xlsx,html")).isEqualTo(sum(5, 2, 8));
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/labels.th.yaml"), "period: งวด\n");
        assertThat(run("--format", "xlsx,html")).isEqualTo(sum(5, 10, 0));
        assertThat(run("--format", "xlsx,html")).isEqualTo(sum(5, 0, 10));
    }

    @Test
    void whatSomebodyFilledInIsNeverLost() throws IOException {
        run();
        Path sheet = folder.resolve("out/scorecards/E001/scorecard.th.xlsx");
        fillIn(sheet);
        byte[] filledIn = Files.readAllBytes(sheet);
        assertThat(run().out())
                .isEqualTo("People: 5. Files written: 0, kept as they were: 4, in out/scorecards."
                        + " Filled in by somebody and left as they are: 1.\n");
        change("E001,สมชาย ใจดี", "E001,สมชาย ใจงาม");
        Result changed = run();
        assertThat(changed.exitCode()).isZero();
        assertThat(changed.err())
                .startsWith("people.csv:2:1: warning: E001/scorecard.th.xlsx was changed after it was made");
        assertThat(Files.readAllBytes(sheet)).isEqualTo(filledIn);
        assertThat(run("--overwrite")).isEqualTo(sum(5, 1, 4));
        Files.writeString(sheet, "");
        assertThat(run()).isEqualTo(sum(5, 1, 4));
    }

    private static void fillIn(Path sheet) throws IOException {
        try (InputStream in = Files.newInputStream(sheet);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getSheetAt(0).getRow(7).getCell(8).setCellValue(104);
            try (OutputStream out = Files.newOutputStream(sheet)) {
                book.write(out);
            }
        }
    }

    @Test
    void whoLeftTheListIsReportedAndKeepsTheFiles() throws IOException {
        run();
        change("E005,", "E006,");
        Result result = run();
        assertThat(result.out())
                .isEqualTo("out/scorecards/E005: not in the list any more; its files were left where they are\n"
                        + sum(5, 1, 4).out());
        assertThat(folder.resolve("out/scorecards/E005/scorecard.th.xlsx")).exists();
    }

    @Test
    void oneWithErrorsKeepsWhatThereWasAndTheOthersAreServed() throws IOException {
        run();
        change("E003,", "E003,");
        change("hotel-manager", "hotel-manger");
        change("graphic-designer", "warehouse-officer");
        Result result = Rolecard.in(folder)
                .with("JAVA_TOOL_OPTIONS", "-Duser.language=th")
                .run("scorecards", "people.csv");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("people.csv:6:18: error: ไม่มีตำแหน่งที่ใช้รหัส 'hotel-manger'")
                .contains("หมายถึง 'hotel-manager' ใช่หรือไม่");
        assertThat(result.out())
                .isEqualTo("พนักงาน 5 คน: เขียนใหม่ 1 ไฟล์ คงเดิม 3 ไฟล์ ใน out/scorecards"
                        + " รายชื่อมีข้อผิดพลาด 1 คน จึงยังไม่ได้ไฟล์ใหม่\n");
        assertThat(folder.resolve("out/scorecards/E005/scorecard.th.xlsx")).exists();
    }

    @Test
    void peopleOfARoleWithErrorsAreToldOnce() throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        Files.writeString(folder.resolve("roles/account-manager-sales.yaml"), "title: {th: ก, en: x}\n");
        Result result = run();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .containsOnlyOnce("[role-has-errors]")
                .contains("roles/account-manager-sales.yaml:1:1:");
        assertThat(result.out()).contains("Files written: 3").contains("nothing was written: 2");
    }

    @Test
    void aNameThatNoFontCanPrintIsFoundInItsCellAndOnlyWherePdfsAreWanted() throws IOException {
        change("E001,สมชาย ใจดี", "E001,สมชาย 🙂");
        Result result = run("--format", "pdf");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).startsWith("people.csv:2:6: error: no font has the character 🙂 (U+1F642)");
        assertThat(result.out()).contains("Files written: 4");
        assertThat(run()).isEqualTo(sum(5, 5, 0));
    }

    @Test
    void idsThatFileSystemsCannotTellApartHaveFoldersOfTheirOwn() throws IOException {
        Files.writeString(
                list,
                "id,name,role\ne1,Ann,hotel-manager\nE1,Bob,hotel-manager\n../E1,Cid,hotel-manager\nCON,Dan,hotel-manager\n");
        assertThat(run()).isEqualTo(sum(4, 4, 0));
        assertThat(files().stream()
                        .map(f -> folder.relativize(f))
                        .filter(f -> f.getNameCount() == 4)
                        .map(f -> f.getName(2).toString().toLowerCase(java.util.Locale.ROOT)))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .doesNotContain("con");
        assertThat(run()).isEqualTo(sum(4, 0, 4));
    }

    @Test
    void aListThatIsNotThereIsATroubleOfFiles() {
        Result result = Rolecard.in(folder).run("scorecards", "nobody.csv");
        assertThat(result)
                .isEqualTo(new Result(3, "", "rolecard: cannot read nobody.csv: there is no such file or folder\n"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<String> touched() throws IOException {
        List<String> touched = new java.util.ArrayList<>();
        for (Path file : files()) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                touched.add(file.getFileName().toString());
            }
        }
        return touched;
    }

    @Test
    void theFolderIsScoredWithoutItsIndex() {
        run();
        Result folderOfAll = Rolecard.in(folder).run("score", "out/scorecards", "--format", "csv");
        assertThat(folderOfAll.exitCode()).isZero();
        assertThat(folderOfAll.out() + folderOfAll.err()).contains("E001").doesNotContain("index.xlsx");
        Result index = Rolecard.in(folder).run("score", "out/scorecards/index.xlsx");
        assertThat(index.exitCode()).isEqualTo(1);
        assertThat(index.err())
                .isEqualTo("out/scorecards/index.xlsx: error: this is the index of scorecards and not a scorecard;"
                        + " name the scorecards themselves [index]\n");
    }
}
