package org.rolecard.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.problem.Problem;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.LayeredFolder;
import org.rolecard.style.Styles.StyleFault;

/** The style for print gives its fonts as files. */
class PrintStyleTest {
    @TempDir
    private Path folder;

    private PrintStyle print(String css) throws IOException, StyleFault {
        Files.writeString(folder.resolve("print.css"), css);
        Files.writeString(folder.resolve("style.css"), "");
        return new Styles(new LayeredFolder(new DiskFolder(folder), new BuiltInFolder("templates"))).print();
    }

    private Problem problem(String css) {
        return catchThrowableOfType(StyleFault.class, () -> print(css)).problem();
    }

    @Test
    void theBuiltInStyleHasFourCutsOfSarabunAndSymbols() throws StyleFault, FileTrouble {
        PrintStyle print = new Styles(new BuiltInFolder("templates")).print();
        assertThat(print.fonts().stream().map(f -> f.family() + " " + f.bold() + " " + f.italic() + " " + f.file()))
                .containsExactly(
                        "Sarabun false false built-in:templates/fonts/Sarabun-Regular.ttf",
                        "Sarabun true false built-in:templates/fonts/Sarabun-Bold.ttf",
                        "Sarabun false true built-in:templates/fonts/Sarabun-Italic.ttf",
                        "Sarabun true true built-in:templates/fonts/Sarabun-BoldItalic.ttf",
                        "Symbols false false built-in:templates/fonts/Symbols.ttf");
        assertThat(print.fonts()).allSatisfy(font -> assertThat(font.data()).startsWith(0, 1, 0, 0));
    }

    @Test
    void rulesForAllPagesAndForPrintStay() throws StyleFault, FileTrouble {
        assertThat(new Styles(new BuiltInFolder("templates")).print().css())
                .contains("main { display: block; }", "body { font-family: Sarabun, Symbols; }", "@page {");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "font-family: Own; src: url(own.ttf)              | Own      | false | false",
                "src: url('own.ttf'); font-family: 'My Own';      | My Own   | false | false",
                "font-family: \"Own\"; src: url(own.ttf); font-weight: bold   | Own | true  | false",
                "font-family: Own; src: url(own.ttf); font-weight: 600        | Own | true  | false",
                "font-family: Own; src: url(own.ttf); font-weight: 500        | Own | false | false",
                "font-family: Own; src: url(own.ttf); font-weight: normal     | Own | false | false",
                "font-family: Own; src: url(own.ttf); font-style: italic;     | Own | false | true"
            })
    void aFontFaceSaysFamilyWeightAndStyle(String declarations, String family, boolean bold, boolean italic)
            throws IOException, StyleFault {
        byte[] data = {0, 1, 0, 0, 7};
        Files.write(folder.resolve("own.ttf"), data);
        PrintStyle print = print("@font-face {\n" + declarations + "\n}\na { b: c }");
        String file = folder.resolve("own.ttf").toString();
        assertThat(print.fonts())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(new FontFace(family, bold, italic, file, data));
        assertThat(print.css().strip()).isEqualTo("a { b: c }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"font-family: Own", "src: url(own.ttf)", "", "font-family: Own; src: local(Own)"})
    void aFontFaceWithoutFamilyOrFileIsAProblem(String declarations) throws IOException {
        Files.write(folder.resolve("own.ttf"), new byte[1]);
        Problem problem =
                problem("@font-face { font-family: Own; src: url(own.ttf) }\n\n @font-face { " + declarations + " }");
        assertThat(problem.place().toString()).isEqualTo(folder.resolve("print.css") + ":3:2");
        assertThat(problem.message()).isEqualTo("a @font-face needs font-family and src: url(FILE)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.ttf", "../own.ttf", "missing.ttf", "data:font/ttf;base64,AAEAAA=="})
    void aFontFromElsewhereIsAProblem(String name) {
        Problem problem = problem("@font-face {\n  font-family: Own;\n  src: url(" + name + ");\n}");
        assertThat(problem.place().toString()).isEqualTo(folder.resolve("print.css") + ":3:12");
        assertThat(problem.message()).startsWith("'" + name + "' is not a file in the templates folder");
    }

    @Test
    void aProblemBelowAFontFaceKeepsItsLine() throws IOException {
        Files.write(folder.resolve("own.ttf"), new byte[1]);
        Problem problem = problem("""
                @font-face {
                  font-family: Own;
                  src: url(own.ttf);
                }
                a { b: url(missing.png) }
                """);
        assertThat(problem.place().toString()).isEqualTo(folder.resolve("print.css") + ":5:12");
        assertThat(problem.sourceLine()).isEqualTo("a { b: url(missing.png) }");
    }
}
