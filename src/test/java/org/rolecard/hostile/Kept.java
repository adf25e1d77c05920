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

/**
 * What was built from hostile texts, held against what was built from marks in their places: it must be the same but
 * for the texts.
 *
 * @param texts the folder built from texts
 * @param marks the folder built from marks
 * @param slots which text stands for which mark
 */
record Kept(Path texts, Path marks, Slots slots) {
    /** Compares all files of a kind, of which there are so many. */
    void assertIn(String ending, int count) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(texts)) {
            files = all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
        assertThat(files).hasSize(count);
        for (Path file : files) {
            List<String> expected = lines(marks.resolve(texts.relativize(file)), slots::withTexts);
            List<String> lines = lines(file, text -> text);
            for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
                assertThat(lines.get(i)).as(file.toString()).isEqualTo(expected.get(i));
            }
            assertThat(lines).hasSameSizeAs(expected);
        }
    }

    private static List<String> lines(Path file, UnaryOperator<String> texts) throws IOException {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".html" -> Lines.ofHtml(Files.readString(file), texts);
            case ".md" -> markdown(Files.readString(file), texts);
            case ".xlsx" -> Workbooks.lines(file, texts);
            case ".docx" -> WordFiles.lines(file, texts);
            case ".jsonld" -> Lines.ofJson(Files.readString(file), texts);
            case ".txt" -> texts.apply(Files.readString(file)).lines().toList();
            default -> throw new AssertionError(name);
        };
    }

    /** Read as other programs read Markdown. */
    private static List<String> markdown(String markdown, UnaryOperator<String> texts) throws IOException {
        List<Extension> tables = List.of(TablesExtension.create());
        Parser parser = Parser.builder().extensions(tables).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(tables).build();
        return Lines.ofHtml(renderer.render(parser.parse(markdown)), texts);
    }
}
