package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.build.BuildReport;
import org.rolecard.build.Format;
import org.rolecard.document.Edition;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;

/**
 * A text comes out of every form as it went in, and changes nothing around itself: what is built from hostile texts is
 * what is built from plain words, but for the texts.
 */
class TextIsKeptTest {
    private static final List<Edition> EDITIONS = List.of(Edition.TH_EN);

    /** So many of each have more places than there are texts. */
    private static final int ROLES = 60;

    private static final int LARGE_ROLES = 7;
    private static final int OPENINGS = 38;

    @TempDir
    static Path folder;

    /** Writes files with the texts that it is given. */
    private interface Writer {
        HostileFiles write(Path folder, Slots slots) throws IOException;
    }

    /** Builds them. */
    private interface Builder {
        BuildReport build(HostileFiles files) throws Exception;
    }

    /** Reads a built file in lines. */
    private interface Reader {
        List<String> lines(Path file, UnaryOperator<String> texts) throws IOException;
    }

    /** Builds from texts and from marks; gives back the slots, which know the one from the other. */
    private static Slots built(String name, List<String> texts, Writer writer, Builder builder) throws Exception {
        Slots slots = Slots.texts(texts, 0);
        assertThat(errors(builder.build(writer.write(folder.resolve(name + "/texts"), slots))))
                .isEmpty();
        assertThat(errors(builder.build(writer.write(folder.resolve(name + "/marks"), slots.marked()))))
                .isEmpty();
        assertThat(texts).hasSizeGreaterThan(2_800).hasSizeLessThan(slots.used());
        return slots;
    }

    private static List<Problem> errors(BuildReport report) {
        return report.roles().stream()
                .flatMap(r -> r.problems().stream())
                .filter(p -> p.severity() == Severity.ERROR)
                .toList();
    }

    private static void assertKept(String name, String ending, Slots slots, Reader reader, int count)
            throws IOException {
        Path out = folder.resolve(name + "/texts/out");
        List<Path> files = files(out, ending);
        assertThat(files).hasSize(count);
        for (Path file : files) {
            Path marked = folder.resolve(name + "/marks/out").resolve(out.relativize(file));
            List<String> expected = reader.lines(marked, slots::withTexts);
            List<String> lines = reader.lines(file, text -> text);
            for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
                assertThat(lines.get(i)).as(file.toString()).isEqualTo(expected.get(i));
            }
            assertThat(lines).hasSameSizeAs(expected);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void inDocumentsOfRoles() throws Exception {
        Slots slots = built(
                "roles",
                HostileTexts.readable(),
                (path, texts) -> HostileFiles.roles(path, ROLES, texts),
                files -> files.build(EDITIONS, List.of(Format.MD, Format.HTML)));
        assertKept("roles", ".html", slots, TextIsKeptTest::page, 2 * ROLES);
        assertKept("roles", ".md", slots, TextIsKeptTest::markdown, 2 * ROLES);
    }

    @Test
    void inOfficeFiles() throws Exception {
        Slots slots = built(
                "office",
                HostileTexts.readable(),
                (path, texts) -> HostileFiles.roles(path, HostileFiles.roleOf(50), LARGE_ROLES, texts),
                files -> files.build(EDITIONS, List.of(Format.XLSX, Format.DOCX)));
        assertKept("office", ".xlsx", slots, Workbooks::lines, LARGE_ROLES);
        assertKept("office", ".docx", slots, WordFiles::lines, 2 * LARGE_ROLES);
    }

    @Test
    void inPostings() throws Exception {
        Slots slots = built(
                "openings",
                HostileTexts.publishable(),
                (path, texts) -> HostileFiles.openings(path, OPENINGS, texts),
                files -> files.post(EDITIONS, List.of(Format.MD, Format.HTML, Format.TXT, Format.JSONLD)));
        assertKept("openings", ".html", slots, TextIsKeptTest::page, OPENINGS);
        assertKept("openings", ".md", slots, TextIsKeptTest::markdown, OPENINGS);
        assertKept("openings", ".jsonld", slots, (f, t) -> Lines.ofJson(Files.readString(f), t), OPENINGS);
        assertKept(
                "openings",
                ".txt",
                slots,
                (f, t) -> t.apply(Files.readString(f)).lines().toList(),
                OPENINGS);
    }

    private static List<String> page(Path file, UnaryOperator<String> texts) throws IOException {
        return Lines.ofHtml(Files.readString(file), texts);
    }

    /** Read as other programs read Markdown. */
    private static List<String> markdown(Path file, UnaryOperator<String> texts) throws IOException {
        List<Extension> tables = List.of(TablesExtension.create());
        Parser parser = Parser.builder().extensions(tables).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(tables).build();
        return Lines.ofHtml(renderer.render(parser.parse(Files.readString(file))), texts);
    }
}
