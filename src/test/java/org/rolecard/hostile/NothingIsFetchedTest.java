package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.build.BuildReport;
import org.rolecard.build.Format;
import org.rolecard.build.InputFault;
import org.rolecard.document.Edition;
import org.rolecard.problem.Problem;
import org.rolecard.sheet.SheetCells;
import org.rolecard.sheet.SheetCells.UnreadableSheet;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.LayeredFolder;
import org.rolecard.style.Styles;
import org.rolecard.style.Styles.StyleFault;

/** Whatever roles, templates and styles name: no server is asked, and no file from elsewhere is in what is built. */
class NothingIsFetchedTest {
    private static final List<Edition> ENGLISH = List.of(Edition.EN);

    @TempDir
    Path folder;

    private Canary canary;

    @BeforeEach
    void startCanary() throws IOException {
        canary = Canary.in(folder);
    }

    @AfterEach
    void nobodyAskedAndNothingIsTaken() throws IOException {
        canary.close();
        assertThat(canary.asked()).isEmpty();
        if (Files.isDirectory(folder.resolve("work/out"))) {
            try (Stream<Path> files = Files.walk(folder.resolve("work/out"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(isIn(file)).as(file.toString()).isFalse();
                }
            }
        }
    }

    private static boolean isIn(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().matches(".*\\.(docx|xlsx)")) {
            return Canary.isIn(bytes);
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (Canary.isIn(in.readAllBytes())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What can be named: the server, and files as addresses and as paths. */
    private List<String> urls() {
        return List.of(
                canary.address(),
                canary.address().replace("http:", ""),
                canary.secret().toUri().toString(),
                canary.picture().toUri().toString(),
                canary.picture().toString(),
                "../../secret.png");
    }

    private List<String> all(List<String> vectors) {
        return urls().stream().flatMap(url -> Vectors.of(vectors, url).stream()).toList();
    }

    private Path template(String name, String content) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("work/templates")).resolve(name), content);
    }

    private HostileFiles plainRole() throws IOException {
        return HostileFiles.roles(folder.resolve("work"), 1, Slots.texts(List.of("a", "b"), 0));
    }

    private static List<Problem> errors(BuildReport report) {
        return HostileFiles.errors(report);
    }

    @Test
    void forTextsOfRolesOpeningsAndTheEmployer() throws Exception {
        List<String> texts = all(Vectors.HTML);
        Slots slots = Slots.texts(texts, 0);
        HostileFiles files = HostileFiles.openings(folder.resolve("work"), 4, slots);
        assertThat(errors(files.build(ENGLISH, Format.ofRoles()))).isEmpty();
        assertThat(errors(files.post(ENGLISH, Format.ofOpenings()))).isEmpty();
        assertThat(slots.used()).isGreaterThan(texts.size());
    }

    /** Templates of documents are Markdown: all of it becomes text or goes. */
    @Test
    void forTemplatesOfDocuments() throws Exception {
        List<String> vectors = all(Vectors.HTML).stream()
                .filter(v -> !v.contains("${") && !v.contains("<#"))
                .toList();
        HostileFiles files = plainRole();
        for (int i = 0; i < 6; i++) {
            int kind = i;
            template(
                    "kind-" + i + ".md.ftl",
                    IntStream.range(0, vectors.size())
                            .filter(v -> v % 6 == kind)
                            .mapToObj(v -> vectors.get(v) + "\n\n| a |\n|--|\n| "
                                    + vectors.get(v).replace('\n', ' ') + " |")
                            .collect(Collectors.joining("\n\n")));
        }
        assertThat(errors(files.build(ENGLISH, List.of(Format.MD, Format.HTML, Format.PDF, Format.DOCX))))
                .isEmpty();
        assertThat(folder.resolve("work/out/role-0/kind-5.en.pdf")).exists();
    }

    /** The template of the page is trusted with what it writes, and still nothing is fetched in building. */
    @Test
    void forTheTemplateOfThePage() throws Exception {
        String page = Files.readString(Path.of("templates/page.html.ftl"));
        List<String> vectors = all(Vectors.HTML).stream()
                .filter(v -> !v.contains("${") && !v.contains("<#"))
                .toList();
        template(
                "page.html.ftl",
                page.replace("<meta charset=\"utf-8\">", "<meta charset=\"utf-8\">" + String.join("\n", vectors))
                        .replace("${body}", "${body}" + String.join("\n", vectors)));
        assertThat(errors(plainRole().build(ENGLISH, List.of(Format.PDF, Format.DOCX))))
                .isEmpty();
        assertThat(folder.resolve("work/out/role-0/scorecard.en.pdf")).exists();
    }

    static Stream<String> reaching() {
        return Stream.of(
                "<#include \"URL\">",
                "<#import \"URL\" as a>",
                "<#include \"FILE\">",
                "<#include \"../../secret.css\">",
                "<#include \"linked.ftl\">",
                "<#include \"linked/secret.ftl\">",
                "${.get_optional_template('FILE').include()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"curl URL\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.net.URL\", \"URL\").openStream()}",
                "<#assign x = '<#include \"FILE\">'?interpret><@x/>",
                "${'\"freemarker.template.utility.Execute\"?new()(\"curl URL\")'?eval}",
                "${title?api.class.protectionDomain}");
    }

    @ParameterizedTest
    @MethodSource("reaching")
    void forTemplatesThatReachOut(String vector) throws Exception {
        Path templates = Files.createDirectories(folder.resolve("work/templates"));
        Files.copy(canary.secret(), folder.resolve("secret.ftl"));
        Files.createSymbolicLink(templates.resolve("linked.ftl"), canary.secret());
        Files.createSymbolicLink(templates.resolve("linked"), folder);
        String told = vector.replace("URL", canary.address())
                .replace("FILE", canary.secret().toString());
        template("reaching.md.ftl", told);
        HostileFiles files = plainRole();
        BuildReport report = files.build(ENGLISH, List.of(Format.MD));
        boolean told1 = report.roles().get(0).trouble().isPresent();
        assertThat(told1 || !errors(report).isEmpty()).as(report.toString()).isTrue();
        assertThat(report.roles().get(0).written()).isEmpty();
    }

    static List<String> styles() {
        return Vectors.CSS;
    }

    @ParameterizedTest
    @MethodSource("styles")
    void forStyles(String vector) throws Exception {
        for (String url : urls()) {
            for (String sheet : List.of("screen.css", "print.css", "filled.css")) {
                Path file = template(sheet, "p { color: red }\n" + vector.replace("URL", url));
                Styles styles =
                        new Styles(new LayeredFolder(new DiskFolder(file.getParent()), new BuiltInFolder("templates")));
                StyleFault fault = (StyleFault) catchThrowable(() -> {
                    styles.screen();
                    styles.print();
                    styles.filled();
                });
                assertThat(fault).as(vector + " " + url).isNotNull();
                assertThat(fault.problem().place().toString()).matches(".*" + sheet + ":[23]:\\d+");
                Files.delete(file);
            }
        }
    }

    /** What looks like an address and is none. */
    @Test
    void forStylesThatOnlySpeakOfAddresses() throws Exception {
        String css = Stream.of(
                        "p { background: 'URL' }",
                        "p { content: 'URL' }",
                        "@namespace 'URL';",
                        "@font-face { font-family: F; src: 'URL' }",
                        "a[href='URL'] { color: red }",
                        "p { -fs-font-metric-src: 'URL' }")
                .map(v -> v.replace("URL", canary.address()))
                .collect(Collectors.joining("\n"));
        template("style.css", css);
        assertThat(errors(plainRole().build(ENGLISH, List.of(Format.HTML, Format.PDF))))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("work/out/role-0/scorecard.en.html")))
                .contains("p { content: '" + canary.address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!java.net.URL [\"URL\"]",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"URL\"]]]]",
                "!include URL",
                "!<tag:yaml.org,2002:java.net.URL> URL"
            })
    void forTagsInRoles(String value) throws Exception {
        HostileFiles files = plainRole();
        Path role = folder.resolve("work/roles/role-0.yaml");
        Files.writeString(
                role,
                Files.readString(role)
                        .replaceFirst("(?m)^title: .*$", "title: " + value.replace("URL", canary.address())));
        List<Problem> errors = errors(files.build(ENGLISH, List.of(Format.MD)));
        assertThat(errors).isNotEmpty();
        assertThat(errors.get(0).place().line()).isEqualTo(2);
    }

    @Test
    void forTheLogo() throws Exception {
        HostileFiles files = plainRole();
        Path linked = Files.createSymbolicLink(folder.resolve("work/roles/linked.png"), canary.picture());
        List<String> logos = new ArrayList<>(urls());
        logos.add(linked.getFileName().toString());
        for (String logo : logos) {
            Files.writeString(folder.resolve("work/roles/_company.yaml"), "logo: \"" + logo + "\"\n");
            assertThatThrownBy(() -> files.build(ENGLISH, List.of(Format.HTML)))
                    .as(logo)
                    .isInstanceOfAny(InputFault.class, IOException.class);
        }
        assertThat(folder.resolve("work/out")).doesNotExist();
    }

    /** A list of people as a workbook whose parts name something elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x SYSTEM \"URL\">",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"URL\">]>",
                "<!DOCTYPE x [<!ENTITY % e SYSTEM \"URL\"> %e;]>",
                "<?xml-stylesheet href=\"URL\"?>"
            })
    void forWorkbooks(String prolog) throws Exception {
        for (String url : List.of(canary.address(), canary.secret().toUri().toString())) {
            byte[] book = workbook(prolog.replace("URL", url));
            try {
                assertThat(SheetCells.ofFirstSheet(book).toString()).doesNotContain(Canary.WORDS);
            } catch (UnreadableSheet e) {
                assertThat(e).hasMessageNotContaining(Canary.WORDS);
            }
        }
    }

    private static byte[] workbook(String prolog) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("name");
            book.write(plain);
        }
        ByteArrayOutputStream hostile = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(plain.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(hostile)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean hit = Arrays.asList("xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")
                        .contains(part.getName());
                String with = hit
                        ? xml.replaceFirst("(?s)^(<\\?xml.*?\\?>)?", "$1" + prolog.replace("$", "\\$"))
                                .replace("<t>name", "<t>&e;name")
                        : xml;
                out.write(with.getBytes(StandardCharsets.UTF_8));
            }
        }
        return hostile.toByteArray();
    }
}
