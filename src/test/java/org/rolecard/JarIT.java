package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.Rolecard.Result;

/** The packaged jar in the places where users run it. */
class JarIT {
    private static final Path LIBRARIAN = Path.of("src/test/resources/sample-roles/librarian.yaml");

    @TempDir
    Path folder;

    @Test
    void inAnEmptyFolderItBuildsTheLibrary() throws IOException {
        Result result = Rolecard.in(folder).with("LC_ALL", "C").run("build");
        assertThat(result.err()).isEmpty();
        int roles = library().size();
        assertThat(result.out())
                .startsWith("out/account-manager-sales  27 files\n")
                .endsWith(27 * roles + " files of " + roles + " roles in out\n");
        assertThat(result.exitCode()).isZero();
        assertThat(files(folder.resolve("out")))
                .hasSize(27 * roles)
                .contains("account-manager-sales/job-description.th.pdf");
        assertThat(files(folder)).allMatch(file -> file.startsWith("out/"));
    }

    @Test
    void inAFolderWithSpacesAndThaiLettersItBuildsTheSameUnderAnyLocale() throws IOException {
        Path thai = Files.createDirectories(folder.resolve("งาน บุคคล/ที่ ๑"));
        Files.createDirectories(thai.resolve("roles"));
        Files.copy(LIBRARIAN, thai.resolve("roles/librarian.yaml"));
        List<Rolecard> locales = List.of(
                Rolecard.in(thai),
                Rolecard.in(thai).with("LC_ALL", "C"),
                Rolecard.in(thai)
                        .with("LC_ALL", "th_TH.UTF-8")
                        .with("JAVA_TOOL_OPTIONS", "-Duser.language=th -Duser.country=TH -Duser.variant=TH"),
                Rolecard.in(thai)
                        .with(
                                "JAVA_TOOL_OPTIONS",
                                "-Duser.language=ar -Dfile.encoding=ISO-8859-1 -Duser.timezone=Pacific/Kiritimati"));
        for (int i = 0; i < locales.size(); i++) {
            Result result = locales.get(i).run("build", "librarian", "--out", "ผลลัพธ์ " + i);
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out()).contains("ผลลัพธ์ " + i);
        }
        for (int i = 1; i < locales.size(); i++) {
            assertSameFiles(thai.resolve("ผลลัพธ์ 0"), thai.resolve("ผลลัพธ์ " + i));
        }
    }

    @Test
    void aBuildWithManyJobsGivesTheBytesOfOneWithOne() throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        for (int i = 0; i < 5; i++) {
            Files.copy(LIBRARIAN, folder.resolve("roles/librarian-" + i + ".yaml"));
        }
        assertThat(Rolecard.in(folder)
                        .run("build", "--jobs", "1", "--out", "one", "--lang", "th")
                        .exitCode())
                .isZero();
        assertThat(Rolecard.in(folder)
                        .run("build", "--jobs", "8", "--out", "eight", "--lang", "th")
                        .exitCode())
                .isZero();
        assertSameFiles(folder.resolve("one"), folder.resolve("eight"));
    }

    @Test
    void aBrokenRoleIsReportedAndTheOthersAreBuilt() throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        String role = Files.readString(LIBRARIAN);
        Files.writeString(
                folder.resolve("roles/broken.yaml"),
                role.replace("purpose:", "porpose:").replace("weight: 100", "weight: 90"));
        Files.writeString(folder.resolve("roles/librarian.yaml"), role);
        Result result = Rolecard.in(folder).run("build", "--format", "md", "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("""
                        roles/broken.yaml:5:1: error: 'porpose' is not a key that is known here. Did you mean 'purpose'? [unknown-key]
                          porpose:
                          ^
                        roles/broken.yaml:39:3: error: the weights must be 100 together and are 90; add 10 [weights-sum]
                            - {measure: request-fill-rate, weight: 90}
                            ^
                        """);
        assertThat(folder.resolve("out/broken")).doesNotExist();
        assertThat(files(folder.resolve("out/librarian"))).hasSize(2);
    }

    @Test
    void whereTheSystemSpeaksThaiBuildDoesToo() throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        Files.writeString(
                folder.resolve("roles/broken.yaml"),
                Files.readString(LIBRARIAN).replace("family: service", "family:service"));
        Rolecard thai = Rolecard.in(folder).with("JAVA_TOOL_OPTIONS", "-Duser.language=th");
        Result broken = thai.run("build", "broken", "--format", "md");
        assertThat(broken.err())
                .contains(
                        "roles/broken.yaml:2:7: error: ไม่ได้เว้นช่องหลังเครื่องหมาย : โปรดเขียนว่า 'family: service' [yaml-syntax]");
        assertThat(broken.out()).isEqualTo("out/broken  ไม่ได้สร้าง\nสร้าง 0 ไฟล์ ของ 0 ตำแหน่งงาน ไว้ใน out\n");
        assertThat(thai.run("build", "brokn").err()).contains("ไม่มีตำแหน่งงาน 'brokn' หมายถึง 'broken' ใช่หรือไม่");
        assertThat(thai.run("build", "--roles", "no-folder").err()).contains("ไม่มีโฟลเดอร์ no-folder");
        assertThat(thai.run("check", "no-file.yaml").err())
                .contains("rolecard: อ่าน no-file.yaml ไม่ได้: ไม่มีไฟล์หรือโฟลเดอร์นี้");
    }

    @Test
    void aTemplateOfTheUsersIsAKindOfDocument() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/one-pager.md.ftl"), "# ${title}\n\n${purpose}\n");
        Result result = Rolecard.in(folder)
                .run("build", "account-manager-sales", "--document", "one-pager", "--lang", "en,th-en");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/account-manager-sales/one-pager.en.md")))
                .startsWith("# Account Manager (Sales)\n\nLook after");
        assertThat(files(folder.resolve("out"))).hasSize(8);
    }

    @Test
    void whoMakesNoWordFilesWaitsForNoWordLibrary() throws IOException {
        Path loaded = folder.resolve("loaded.txt");
        Rolecard.Result made = Rolecard.in(folder)
                .java("-Xlog:class+load:file=" + loaded)
                .run("build", "account-manager-sales", "--lang", "th", "--format", "pdf");

        assertThat(made.exitCode()).isZero();
        assertThat(Files.readString(loaded, StandardCharsets.UTF_8))
                .contains("com.openhtmltopdf.")
                .doesNotContain("org.apache.poi.openxml4j.opc.OPCPackage ", "org.apache.poi.xwpf.");
    }

    @Test
    void aReferenceThatIsNoWordFileIsToldAndStopsWordFilesAlone() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/reference.docx"), "no Word file");
        Result result = Rolecard.in(folder).run("build", "account-manager-sales", "--format", "docx");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("""
                        templates/reference.docx:1:1: error: this file cannot be read as a Word document; open it in Word and save it anew as Word Document (.docx) [reference]
                        """);
        assertThat(Rolecard.in(folder)
                        .run("build", "account-manager-sales", "--format", "md")
                        .exitCode())
                .isZero();
    }

    @Test
    void aFaultInATemplateNamesItsPlaceAndWritesNothing() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/one-pager.md.ftl"), "# ${title}\n\n  ${titel}\n");
        Result result = Rolecard.in(folder).run("build");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("""
                        templates/one-pager.md.ftl:3:5: error: 'titel' has no value here; correct the name, or test it with ?? before it is used [template]
                            ${titel}
                              ^
                        """);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* {position: fixed}",
                "* {position: absolute}",
                "* {float: right}",
                "* {display: table}",
                "@page {size: 1mm 1mm}",
                "@page {size: 0 0}"
            })
    void aStyleThatNoPageCanBeSetWithIsToldAtItsFile(String style) throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/style.css"), style);
        Result result = Rolecard.in(folder)
                .run(
                        "build",
                        "account-manager-sales",
                        "--document",
                        "job-description",
                        "--format",
                        "pdf",
                        "--lang",
                        "th");
        assertThat(result.err()).isEqualTo("""
                        templates/style.css:1:1: error: pages cannot be set with this style, and can without it; take out what was changed last, above all position, float, display and @page [style]
                        """);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatIsRight() {
        Rolecard rolecard = Rolecard.in(folder);
        assertThat(rolecard.run())
                .isEqualTo(new Result(2, "", "rolecard: a command is missing\nTry 'rolecard --help'.\n"));
        assertThat(rolecard.run("biuld"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "rolecard: there is no command 'biuld'. Did you mean 'build'?\nTry 'rolecard --help'.\n"));
        assertThat(rolecard.run("--frm").err()).startsWith("rolecard: there is no option '--frm'.");
        assertThat(rolecard.run("build", "--fromat", "pdf").err())
                .startsWith(
                        "rolecard: there is no option '--fromat'. Did you mean '--format'?\nTry 'rolecard build --help'.");
        assertThat(rolecard.run("build", "--quiet=yes").err()).startsWith("rolecard: --quiet takes no value");
        assertThat(rolecard.run("build", "--out=").err()).startsWith("rolecard: --out must be followed by a value");
        assertThat(rolecard.run("build", "--out").err()).startsWith("rolecard: --out must be followed by a value");
        assertThat(rolecard.run("build", "--out", "a", "--out", "b").err())
                .startsWith("rolecard: --out can be given only once");
        assertThat(rolecard.run("build", "--jobs", "many").err())
                .startsWith("rolecard: --jobs: 'many' is not a whole number");
        assertThat(rolecard.run("scorecards").err()).startsWith("rolecard: PEOPLE is missing");
        assertThat(rolecard.run("check", "").err()).startsWith("rolecard: FILE is missing");
        assertThat(rolecard.run("list", "all").err()).startsWith("rolecard: there is one word too many: 'all'");
        Result role = rolecard.run("build", "acount-manager-sales");
        assertThat(role.exitCode()).isEqualTo(2);
        assertThat(role.err())
                .startsWith("rolecard: there is no role 'acount-manager-sales'. Did you mean 'account-manager-sales'?");
        Result language = rolecard.run("build", "--lang", "th,fr");
        assertThat(language.exitCode()).isEqualTo(2);
        assertThat(language.err()).contains("'fr' is not one of: th, en, th-en.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenEndsWithThree() throws IOException {
        Files.writeString(folder.resolve("out"), "a file in the way");
        Result result = Rolecard.in(folder).run("build", "--format", "md");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .startsWith("rolecard: cannot write out/account-manager-sales/")
                .doesNotContain("Exception");
        assertThat(Files.readString(folder.resolve("out"))).isEqualTo("a file in the way");
    }

    /** It takes longer to wake than most of what a single document needs. */
    @Test
    void thaiInTheProgramsOwnFontsIsSetWithoutHarfBuzz() throws IOException {
        Result result = Rolecard.in(folder)
                .java("-Xlog:class+load:file=classes.txt")
                .run("build", "account-manager-sales", "--lang", "th", "--format", "pdf");
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("classes.txt")))
                .contains("org.rolecard.thai.KnownClusters ")
                .doesNotContain("org.rolecard.thai.HarfBuzzShaper ", "sun.font.");
    }

    /** What is linked at its first run takes a twentieth of the time of a start (src/packaging/PlainCalls.java). */
    @Test
    void noLambdaOfTheProgramIsLinkedAsItRuns() throws IOException {
        Result result = Rolecard.in(folder)
                .java("-Xlog:class+load:file=classes.txt")
                .run("build", "account-manager-sales", "--lang", "th", "--format", "pdf");
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readAllLines(folder.resolve("classes.txt")))
                .anyMatch(line -> line.contains("org.rolecard.build.Build$$L0 "))
                .noneMatch(line -> line.matches(".*(org\\.rolecard|flexmark|ibm\\.icu).*\\$\\$Lambda.*"));
    }

    @Test
    void helpHasExamplesAndTheVersionIsPrinted() {
        Rolecard rolecard = Rolecard.in(folder);
        assertThat(rolecard.run("build", "--help").out()).contains("Examples:", "rolecard build account-manager-sales");
        assertThat(rolecard.run("--help").out()).contains("Examples:");
        assertThat(rolecard.run("help", "build").out())
                .isEqualTo(rolecard.run("build", "--help").out());
        assertThat(rolecard.run("build", "-V").out())
                .isEqualTo(rolecard.run("--version").out());
        assertThat(rolecard.run("--version").out()).matches("rolecard \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void aCharacterThatNoFontHasIsAnErrorInItsPlaceUnlessItMayBeReplaced() throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        String role = Files.readString(LIBRARIAN).replace("en: Librarian", "en: Librarian ☐ 漢");
        Files.writeString(folder.resolve("roles/librarian.yaml"), role);
        Result refused = Rolecard.in(folder).run("build", "librarian", "--lang", "en");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("roles/librarian.yaml:1:41: error: no font has the character 漢 (U+6F22)")
                .hasLineCount(3);
        assertThat(folder.resolve("out")).doesNotExist();
        Result replaced = Rolecard.in(folder).run("build", "librarian", "--lang", "en", "--replace-missing");
        assertThat(replaced.exitCode()).isZero();
        assertThat(replaced.err()).startsWith("roles/librarian.yaml:1:41: warning: ");
        assertThat(Rolecard.in(folder)
                        .run("build", "librarian", "--format", "md,html")
                        .exitCode())
                .isZero();
    }

    @Test
    void aCharacterOfTheCompanyFileThatNoFontHasIsAnErrorInItsPlace() throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        Files.writeString(folder.resolve("roles/_company.yaml"), "name: {th: ก, en: A 漢}\n");
        Result result = Rolecard.in(folder).run("build");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("roles/_company.yaml:1:21: error: no font has the character 漢 (U+6F22)")
                .hasLineCount(3);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aStyleThatAsksForAFontThatIsNowhereIsToldWhichThereAre() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        String style = Files.readString(Path.of("templates/style.css"));
        Files.writeString(templates.resolve("style.css"), style + "* { font-family: Nowhere, Elsewhere }\n");
        Result result = Rolecard.in(folder).run("build", "hotel-manager", "--lang", "th", "--format", "pdf");
        assertThat(result.err())
                .isEqualTo("built-in:templates/print.css:1:1: error: a style asks for the font Nowhere, Elsewhere, and"
                        + " there is none of that name; ask for one of these, or name it here with @font-face:"
                        + " Sarabun, Symbols [font]\n");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(Rolecard.in(folder)
                        .with("JAVA_TOOL_OPTIONS", "-Duser.language=th")
                        .run("build", "hotel-manager", "--lang", "th", "--format", "pdf")
                        .err())
                .contains("ไฟล์สไตล์เรียกใช้ฟอนต์ Nowhere, Elsewhere ซึ่งไม่มี");
    }

    @Test
    void quietPrintsProblemsOnly() {
        assertThat(Rolecard.in(folder).run("build", "--quiet", "--format", "md"))
                .isEqualTo(new Result(0, "", ""));
    }

    private static List<String> library() throws IOException {
        return files(Path.of("roles")).stream()
                .filter(file -> file.matches("[a-z0-9-]+\\.yaml"))
                .toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void assertSameFiles(Path a, Path b) throws IOException {
        assertThat(files(a)).isNotEmpty().isEqualTo(files(b));
        for (String file : files(a)) {
            assertThat(Files.mismatch(a.resolve(file), b.resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
        }
    }
}
