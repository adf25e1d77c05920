package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.Rolecard.Result;

/** HR publishes a vacancy with the packaged jar. */
class PostIT {
    private static final Path EXAMPLE = Path.of("src/docs/examples/openings/account-manager-bangkok.yaml");

    @TempDir
    Path folder;

    private String example = "";

    @BeforeEach
    void readTheExample() throws IOException {
        example = Files.readString(EXAMPLE);
        Files.createDirectories(folder.resolve("openings"));
    }

    private Path opening(String name, String text) throws IOException {
        return Files.writeString(folder.resolve("openings").resolve(name), text);
    }

    private List<String> built(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out/openings").resolve(name))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anOpeningIsBegunFilledInAndPosted() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        assertThat(rolecard.run("new", "--opening", "graphic-designer")).isEqualTo(new Result(0, """
                openings/graphic-designer.yaml is written. Next:
                1. Open it in an editor and write your texts in place of …; the lines after # say how.
                2. rolecard check openings/graphic-designer.yaml lists what is left to do.
                3. rolecard post openings/graphic-designer.yaml makes the posting.
                """, ""));
        Result check = rolecard.run("check");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).isEqualTo("1 checked; errors: 12, warnings: 0, hints: 0, accepted: 0\n");
        assertThat(check.err().lines().filter(l -> l.contains(": error: ")))
                .hasSize(12)
                .allMatch(l -> l.startsWith("openings/graphic-designer.yaml:") && l.endsWith(" [unfinished]"));
        Result unfinished = rolecard.run("post");
        assertThat(unfinished.exitCode()).isEqualTo(1);
        assertThat(unfinished.err()).isEqualTo(check.err());
        assertThat(unfinished.out()).isEqualTo("""
                out/openings/graphic-designer  not written
                0 files of 0 openings in out/openings
                """);
        opening("graphic-designer.yaml", example.replace("account-manager-sales", "graphic-designer"));
        Result done = rolecard.run("post", "--format", "md,txt,jsonld", "--lang", "th,en");
        assertThat(done).isEqualTo(new Result(0, """
                out/openings/graphic-designer  6 files
                6 files of 1 opening in out/openings
                """, ""));
        assertThat(built("graphic-designer"))
                .containsExactly(
                        "job-posting.en.jsonld",
                        "job-posting.en.md",
                        "job-posting.en.txt",
                        "job-posting.th.jsonld",
                        "job-posting.th.md",
                        "job-posting.th.txt");
    }

    @Test
    void anOpeningIsNamedAsItWasBegun() throws IOException {
        opening("shop.yaml", example);
        opening("other.yaml", example);
        Rolecard rolecard = Rolecard.in(folder);
        assertThat(rolecard.run("post", "shop", "--format", "md", "--lang", "th"))
                .isEqualTo(new Result(0, """
                        out/openings/shop  1 file
                        1 file of 1 opening in out/openings
                        """, ""));
        assertThat(rolecard.run("check", "shop").out()).startsWith("1 checked; errors: 0");
        assertThat(rolecard.run("post", "shopp").err())
                .isEqualTo(
                        "rolecard: cannot read shopp: there is no such file or folder. Did you mean 'openings/shop.yaml'?\n");
    }

    @Test
    void anOpeningWhoseNameIsMistypedIsToldWithTheOneThatIsMeant() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        opening("account-manager.yaml", example);
        opening("shop.yaml", example);
        String meant = "there is no such file or folder. Did you mean 'openings/account-manager.yaml'?";
        for (String command : new String[] {"post", "check"}) {
            Result result = rolecard.run(command, "acount-manager");
            assertThat(result.exitCode()).as(command).isEqualTo(3);
            assertThat(result.err()).as(command).contains(meant);
            assertThat(rolecard.run(command, "openings/account-manger.yaml").err())
                    .as(command)
                    .contains(meant);
        }
        assertThat(rolecard.run("post", "warehouse").err())
                .contains("there is no such file")
                .doesNotContain("Did you mean");
        assertThat(rolecard.run("post", "acount-manager", "shop", "--format", "txt")
                        .out())
                .contains("out/openings/shop  3 files");
    }

    @Test
    void anOpeningIsNeverOverwritten() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        assertThat(rolecard.run("new", "shop", "--opening", "sales-coordinator").exitCode())
                .isZero();
        String written = Files.readString(folder.resolve("openings/shop.yaml"));
        assertThat(written).contains("\nrole: sales-coordinator ");
        Result again = rolecard.run("new", "shop", "--opening", "hotel-manager");
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).startsWith("rolecard: openings/shop.yaml is there already and was left as it is");
        assertThat(Files.readString(folder.resolve("openings/shop.yaml"))).isEqualTo(written);
        assertThat(rolecard.run("new", "--opening", "hotel-maneger").err()).contains("Did you mean 'hotel-manager'?");
        assertThat(rolecard.run("new").exitCode()).isEqualTo(2);
    }

    @Test
    void aWordingThatMustNotBePublishedStopsOneOpeningAndNotTheOthers() throws IOException {
        opening(
                "bad.yaml",
                example.replace("th: ดูแลลูกค้าองค์กรของบริษัท", "th: รับเฉพาะผู้หญิง ดูแลลูกค้าองค์กรของบริษัท"));
        opening("good.yaml", example);
        Result result = Rolecard.in(folder).run("post", "--format", "txt", "--lang", "th");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("""
                out/openings/bad  not written
                out/openings/good  1 file
                1 file of 1 opening in out/openings
                """);
        assertThat(result.err()).isEqualTo("""
                openings/bad.yaml:22:7: error: 'รับเฉพาะผู้หญิง': it requires one sex without a reason in the work. Basis: Labour Protection Act s. 15; Gender Equality Act ss. 3, 17; Constitution s. 27. Write instead: ไม่จำกัดเพศ [sex-only]
                    th: รับเฉพาะผู้หญิง ดูแลลูกค้าองค์กรของบริษัทให้เติบโตไปด้วยกันในระยะยาว พร้อมค่าคอมมิชชันตามผลงาน
                        ^
                """);
    }

    @Test
    void aWordingOfTheRoleIsToldAtItsPlaceInTheRoleAndCanBeAcceptedThereWithAReason() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        rolecard.run("new", "account-manager-sales", "--from", "account-manager-sales");
        Path role = folder.resolve("roles/account-manager-sales.yaml");
        Files.writeString(
                role,
                Files.readString(role).replace("th: เดินทางไปพบลูกค้าได้ตามแผนงาน", "th: ทำงานภายใต้แรงกดดันได้"));
        opening("one.yaml", example);
        Result refused = rolecard.run("post", "--format", "txt");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("roles/account-manager-sales.yaml:")
                .contains(": error: ", "[pressure]");
        assertThat(rolecard.run("check", "roles").exitCode()).isZero();
        Files.writeString(
                role, Files.readString(role) + "  - {rule: pressure, reason: agreed with the works council}\n");
        assertThat(rolecard.run("post", "--format", "txt").exitCode()).isZero();
    }

    @Test
    void whatIsMissingForSearchEnginesIsNamedAndTheOldDataIsTakenAway() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        opening("one.yaml", example);
        rolecard.run("post", "--format", "html,jsonld", "--lang", "en");
        assertThat(built("one")).contains("job-posting.en.jsonld");
        opening("one.yaml", example.replace("posted: 2027-01-18\n", ""));
        Result result = rolecard.run("post", "--format", "html,jsonld", "--lang", "en");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEqualTo("""
                openings/one.yaml:4:1: warning: no JSON-LD for job search engines is written without the day of posting; add 'posted: 2027-01-31' with the real day [json-ld]
                  role: account-manager-sales
                  ^
                """);
        assertThat(built("one")).containsExactly("job-posting.en.html");
        assertThat(Files.readString(folder.resolve("out/openings/one/job-posting.en.html")))
                .doesNotContain("ld+json");
    }

    @Test
    void aTextThatJobBoardsWouldCutIsKeptWholeAndTold() throws IOException {
        String longBenefit = "ก".repeat(201);
        opening("one.yaml", example.replace("th: ค่าคอมมิชชันจากยอดขาย", "th: " + longBenefit));
        Result result = Rolecard.in(folder).run("post", "--format", "txt", "--lang", "th");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err())
                .startsWith(
                        "openings/one.yaml:25:10: warning: a point on job boards should have 200 characters at the most, and this one has 201; shorten it [board-limit]\n");
        assertThat(Files.readString(folder.resolve("out/openings/one/job-posting.th.txt")))
                .contains("• " + longBenefit + "\n");
    }

    @Test
    void hostileTextIsTextInThePdfToo() throws IOException {
        String hostile = "<script>alert(1)</script> *a* </td></tr> &amp; ${7*7} [a](javascript:b) # c";
        opening(
                "one.yaml",
                example.replace(
                        "{th: ค่าคอมมิชชันจากยอดขาย, en: Commission on sales}",
                        "{th: 'ก " + hostile + "', en: '" + hostile + "'}"));
        Result result = Rolecard.in(folder).run("post", "--format", "pdf", "--lang", "en", "--quiet");
        assertThat(result.exitCode()).as(result.err()).isZero();
        try (PDDocument pdf = Loader.loadPDF(
                folder.resolve("out/openings/one/job-posting.en.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(hostile);
        }
    }

    @Test
    void aRoleThatIsNotThereAndAFolderThatIsNotThereAreToldWithAWayOut() throws IOException {
        opening("one.yaml", example.replace("account-manager-sales", "account-manger-sales"));
        Rolecard rolecard = Rolecard.in(folder);
        Result result = rolecard.run("post");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .startsWith(
                        "openings/one.yaml:4:7: error: there is no role 'account-manger-sales'; rolecard list shows which there are. Did you mean 'account-manager-sales'? [unknown-role]\n");
        Files.delete(folder.resolve("openings/one.yaml"));
        Files.delete(folder.resolve("openings"));
        Result nothing = rolecard.run("post");
        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.err())
                .startsWith(
                        "rolecard: there is no folder openings; begin an opening with: rolecard new --opening ROLE\n");
        assertThat(rolecard.run("post", "elsewhere.yaml").exitCode()).isEqualTo(3);
    }

    @Test
    void aKindOfPostingIsAFileAndNoBuildOfRolesTakesIt() throws IOException {
        opening("one.yaml", example);
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/poster.opening.md.ftl"), "# ${title}\n\n${positions}\n");
        Rolecard rolecard = Rolecard.in(folder);
        Result result = rolecard.run("post", "--document", "poster", "--lang", "en", "--format", "md,txt");
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("out/openings/one/poster.en.md")))
                .isEqualTo("# Account Manager (Sales)\n\n2 positions\n");
        assertThat(built("one")).containsExactly("poster.en.md");
        assertThat(rolecard.run("build", "hotel-manager", "--document", "poster")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void theSchemaOfOpeningsIsPrintedAsItIsCommitted() throws IOException {
        assertThat(Rolecard.in(folder).run("schema", "--opening"))
                .isEqualTo(
                        new Result(0, Files.readString(Path.of("src/main/resources/schema/opening.schema.json")), ""));
    }

    @Test
    void theExampleHasNothingToMend() {
        Result result =
                Rolecard.in(Path.of("").toAbsolutePath()).run("check", "src/docs/examples/openings", "--strict");
        assertThat(result).isEqualTo(new Result(0, "1 checked; errors: 0, warnings: 0, hints: 0, accepted: 0\n", ""));
    }
}
