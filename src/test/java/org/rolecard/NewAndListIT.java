package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.Rolecard.Result;

/** A team begins a role of its own with the packaged jar. */
class NewAndListIT {
    @TempDir
    Path folder;

    @Test
    void aNewRoleHasNoErrorsAndIsListedAsUnfinishedPointByPoint() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        assertThat(rolecard.run("new", "delivery-driver")).isEqualTo(new Result(0, """
                roles/delivery-driver.yaml is written. Next:
                1. Open it in an editor and write your texts and figures in place of … and the examples; the lines after # say how.
                2. rolecard check roles/delivery-driver.yaml lists what is left to do.
                3. rolecard build delivery-driver makes the documents.
                """, ""));
        Result check = rolecard.run("check");
        assertThat(check.exitCode()).isZero();
        assertThat(check.out()).isEqualTo("1 checked; errors: 0, warnings: 52, hints: 0, accepted: 0\n");
        assertThat(check.err().lines().filter(l -> l.contains(": warning: ")))
                .hasSize(52)
                .allMatch(l -> l.endsWith(" [unfinished]"));
        Path file = folder.resolve("roles/delivery-driver.yaml");
        long open = Files.readString(file)
                .lines()
                .filter(l -> !l.startsWith("#") && l.contains("…"))
                .count();
        // The purpose, five texts and three of each measure are two lines each; five targets and the family are none of
        // these.
        assertThat(open - 6 - 15 + 5 + 1).isEqualTo(52);
        assertThat(rolecard.run("check", "--strict").exitCode()).isEqualTo(1);
    }

    @Test
    void whatIsFilledInIsListedNoMore() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        rolecard.run("new", "delivery-driver");
        Path file = folder.resolve("roles/delivery-driver.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("title: {th: …, en: …}\nfamily", "title: {th: พนักงานขับรถส่งสินค้า, en: …}\nfamily")
                        .replace("family: to-fill-in", "family: logistics"));
        Result check = rolecard.run("check");
        assertThat(check.out()).isEqualTo("1 checked; errors: 0, warnings: 51, hints: 0, accepted: 0\n");
        assertThat(check.err())
                .startsWith(
                        "roles/delivery-driver.yaml:7:40: warning: not filled in yet; write the English text in place of … [unfinished]\n");
    }

    @Test
    void aRoleOfTheLibraryIsCopiedUnderTheNewNameAndNothingIsOverwritten() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        assertThat(rolecard.run("new", "senior-designer", "--from", "graphic-designer")
                        .exitCode())
                .isZero();
        String copy = Files.readString(folder.resolve("roles/senior-designer.yaml"));
        String original = Files.readString(Path.of("roles/graphic-designer.yaml"));
        assertThat(copy).isEqualTo(original.replace("$schema=../src/main/resources/schema/role", "$schema=role"));
        assertThat(rolecard.run("check", "--strict").exitCode()).isZero();
        Result again = rolecard.run("new", "senior-designer");
        assertThat(again)
                .isEqualTo(
                        new Result(
                                3,
                                "",
                                "rolecard: roles/senior-designer.yaml is there already and was left as it is; choose another name, or change that file\n"));
        assertThat(Files.readString(folder.resolve("roles/senior-designer.yaml")))
                .isEqualTo(copy);
    }

    @Test
    void aNameThatIsNoneAndARoleThatIsNotThereAreWrongUsage() {
        Rolecard rolecard = Rolecard.in(folder);
        assertThat(rolecard.run("new", "Delivery Driver").exitCode()).isEqualTo(2);
        assertThat(rolecard.run("new", "../escape").exitCode()).isEqualTo(2);
        Result misspelt = rolecard.run("new", "driver", "--from", "transport-oficer");
        assertThat(misspelt.exitCode()).isEqualTo(2);
        assertThat(misspelt.err()).contains("Did you mean 'transport-officer'?");
        assertThat(folder.resolve("roles")).doesNotExist();
    }

    @Test
    void aRoleThatIsBuiltBeforeItIsFilledInIsWarnedOfOnce() {
        Rolecard rolecard = Rolecard.in(folder);
        rolecard.run("new", "delivery-driver");
        Result build = rolecard.run("build", "delivery-driver", "--format", "md");
        assertThat(build.exitCode()).isZero();
        assertThat(build.err())
                .isEqualTo(
                        "roles/delivery-driver.yaml:1:1: warning: 52 places are not filled in yet; rolecard check roles/delivery-driver.yaml lists them [unfinished]\n");
    }

    @Test
    void theCompanyFileIsBegunOnceAndNeverOverwritten() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        assertThat(rolecard.run("new", "--company").exitCode()).isZero();
        assertThat(rolecard.run("check", "--strict").exitCode()).isZero();
        Files.writeString(folder.resolve("roles/_company.yaml"), "name: {th: ก, en: A}\n");
        assertThat(rolecard.run("new", "--company").exitCode()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("roles/_company.yaml"))).isEqualTo("name: {th: ก, en: A}\n");
        assertThat(rolecard.run("new").exitCode()).isEqualTo(2);
    }

    @Test
    void aFileUnderAnotherNameIsNamedAndAnIdStandsForItsFile() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        rolecard.run("new", "driver", "--from", "transport-officer");
        assertThat(rolecard.run("check", "driver").exitCode()).isZero();
        assertThat(rolecard.run("check", "drivr", "--lang", "th"))
                .isEqualTo(
                        new Result(
                                3,
                                "",
                                "rolecard: อ่าน drivr ไม่ได้: ไม่มีไฟล์หรือโฟลเดอร์นี้ หมายถึง 'roles/driver.yaml' ใช่หรือไม่\n"));
        Files.move(folder.resolve("roles/driver.yaml"), folder.resolve("roles/driver.yaml.txt"));
        assertThat(rolecard.run("check").err())
                .contains(
                        "driver.yaml.txt:1:1: error: a file of this name is not found as a role; rename it to driver.yaml");
        assertThat(rolecard.run("build", "driver").err())
                .contains("There is a file driver.yaml.txt; rename it to driver.yaml");
    }

    @Test
    void theListHasTheLibraryAndTheUsersRolesWithTheirFiles() throws IOException {
        Rolecard rolecard = Rolecard.in(folder);
        rolecard.run("new", "delivery-driver", "--from", "transport-officer");
        Files.writeString(folder.resolve("roles/broken.yaml"), "title: x\n");
        Result text = rolecard.run("list");
        assertThat(text.exitCode()).isZero();
        assertThat(text.out().lines())
                .anyMatch(l -> l.matches("Role +Title +Family +File"))
                .anyMatch(l -> l.matches("broken +\\(has errors; see rolecard check\\) +roles/broken.yaml"))
                .anyMatch(l ->
                        l.matches("delivery-driver +.* / Transport Officer +logistics +roles/delivery-driver.yaml"))
                .anyMatch(l -> l.matches("hotel-manager +.* hospitality +built-in:roles/hotel-manager.yaml"));
        assertThat(rolecard.run("list", "--format", "json").out())
                .startsWith("{\n  \"version\" : 1,\n  \"roles\" : [\n")
                .contains("""
                            {
                              "id" : "delivery-driver",
                              "title" : {
                                "th" : "เจ้าหน้าที่ขนส่ง",
                                "en" : "Transport Officer"
                              },
                              "family" : "logistics",
                              "file" : "roles/delivery-driver.yaml"
                            }""".indent(4).stripTrailing());
    }

    @Test
    void messagesAreInThaiWhereTheSystemIs() {
        Result result = Rolecard.in(folder)
                .with("JAVA_TOOL_OPTIONS", "-Duser.language=th -Duser.country=TH")
                .run("new", "delivery-driver");
        assertThat(result.out()).startsWith("สร้างไฟล์ roles/delivery-driver.yaml แล้ว");
    }

    /** Whether or not the data of that language is installed. */
    @Test
    void messagesAreInThaiWhereTheEnvironmentAsksForThai() {
        Rolecard asked = Rolecard.in(folder).with("LANG", "th_TH.UTF-8");
        assertThat(asked.with("LC_ALL", "").run("new", "delivery-driver").out())
                .startsWith("สร้างไฟล์ roles/delivery-driver.yaml แล้ว");
        assertThat(asked.with("LC_ALL", "C.UTF-8").run("new", "van-driver").out())
                .startsWith("roles/van-driver.yaml is written");
    }

    @Test
    void theSchemaIsPrintedAsItIsCommitted() throws IOException {
        assertThat(Rolecard.in(folder).run("schema"))
                .isEqualTo(new Result(0, Files.readString(Path.of("src/main/resources/schema/role.schema.json")), ""));
    }
}
