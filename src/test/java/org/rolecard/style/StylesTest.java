package org.rolecard.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
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

/** Style sheets name files of their own folder, which are put into them, and nothing else. */
class StylesTest {
    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(parent.resolve("templates"));
        Files.createDirectory(folder.resolve("fonts"));
        Files.write(folder.resolve("fonts/own.ttf"), new byte[] {0, 1, 0, 0});
        Files.write(folder.resolve("own.woff2"), new byte[] {1});
        Files.write(folder.resolve("own.png"), new byte[] {2});
        Files.write(folder.resolve("own.jpg"), new byte[] {3});
        Files.write(folder.resolve("OWN.JPEG"), new byte[] {4});
        Files.writeString(folder.resolve("own.svg"), "<svg/>");
        Files.write(parent.resolve("outside.png"), new byte[] {5});
        style("style.css", "");
    }

    private void style(String name, String css) throws IOException {
        Files.writeString(folder.resolve(name), css);
    }

    private Styles styles() {
        return new Styles(new LayeredFolder(new DiskFolder(folder), new BuiltInFolder("templates")));
    }

    private String screen(String css) throws IOException, StyleFault {
        style("screen.css", css);
        return styles().screen();
    }

    private Problem problem(String css) throws IOException {
        style("screen.css", css);
        return catchThrowableOfType(StyleFault.class, () -> styles().screen()).problem();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "url(fonts/own.ttf) | url(data:font/ttf;base64,AAEAAA==)",
                "url(own.woff2) | url(data:font/woff2;base64,AQ==)",
                "url(own.png) | url(data:image/png;base64,Ag==)",
                "url( 'own.png' ) | url(data:image/png;base64,Ag==)",
                "url(\"own.png\") | url(data:image/png;base64,Ag==)",
                "URL(own.png) | url(data:image/png;base64,Ag==)",
                "url( own.jpg ) | url(data:image/jpeg;base64,Aw==)",
                "url(OWN.JPEG) | url(data:image/jpeg;base64,BA==)"
            })
    void fontsAndPicturesOfTheFolderArePutIntoTheSheet(String named, String inlined) throws IOException, StyleFault {
        assertThat(screen("a { b: " + named + " c }")).isEqualTo("a { b: " + inlined + " c }");
    }

    @Test
    void theBuiltInStyleIsCompleteInItself() throws StyleFault, FileTrouble {
        Styles builtIn = new Styles(new BuiltInFolder("templates"));
        assertThat(builtIn.screen())
                .contains("url(data:font/woff2;base64,d09GM")
                .doesNotContain("url(fonts", "/*", "http:", "https:");
        assertThat(builtIn.print().css()).doesNotContain("url(", "/*", "@font-face");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a.png",
                "http://example.org/a.woff2",
                "HTTPS://EXAMPLE.ORG/A.PNG",
                "//example.org/a.png",
                "file:///etc/hostname",
                "data:image/png;base64,AAAA",
                "/etc/hostname",
                "../outside.png",
                "fonts/../own.png",
                "./own.png",
                "fonts\\own.ttf",
                "missing.png",
                "own%2epng",
                "#a",
                ""
            })
    void whateverElseAUrlNamesIsAProblem(String name) throws IOException {
        assertThat(problem("a { b: c }\n  a { b: url(" + name + ") }").toString())
                .isEqualTo("""
                        %s:2:14: error: '%s' is not a file in the templates folder; a style may name only such files [style]
                            a { b: url(%s) }
                                       ^""".formatted(folder.resolve("screen.css"), name, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "URL(https://example.org/a.png)",
                "Url( 'https://example.org/a.png' )",
                "url(\"https://example.org/a'b.png\")",
                "url('https://example.org/a\"b.png')",
                "url(\"https://example.org/a)b.png\")",
                "url(\n  https://example.org/a.png\n)"
            })
    void noSpellingOfAWebAddressGetsThrough(String url) throws IOException {
        assertThat(problem("a { b: " + url + " }").message())
                .startsWith("'https://example.org/a")
                .endsWith("a style may name only such files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@import \"a.css\";", "@import url(own.png);", "@IMPORT 'https://example.org/a.css';"})
    void importsAreAProblem(String rule) throws IOException {
        Problem problem = problem("a { b: c }\n " + rule);
        assertThat(problem.place().toString()).isEqualTo(folder.resolve("screen.css") + ":2:2");
        assertThat(problem.message()).isEqualTo("@import is not read; put the rules into this file");
    }

    @Test
    void aFileOfAnotherTypeIsAProblem() throws IOException {
        Problem problem = problem("a { b: url(own.svg) }");
        assertThat(problem.place().toString()).isEqualTo(folder.resolve("screen.css") + ":1:12");
        assertThat(problem.message()).isEqualTo("only fonts (woff2, ttf) and pictures (png, jpg) can stand in a style");
    }

    @Test
    void aProblemStandsWhereItIsAndNotWhereTheNameStandsFirst() throws IOException {
        assertThat(problem(".missing { b: c } /* ผู้ */ .d { e: url(missing) }")
                        .place()
                        .column())
                .isEqualTo(41);
        assertThat(problem("/* url(missing.png)\n */ a { b: url(missing.png) }")
                        .place()
                        .toString())
                .endsWith(":2:16");
    }

    @Test
    void aSheetThatIsNotTextIsAProblem() throws IOException {
        Files.write(folder.resolve("screen.css"), new byte[] {'a', (byte) 0xE0});
        Problem problem =
                catchThrowableOfType(StyleFault.class, () -> styles().screen()).problem();
        assertThat(problem.place().toString()).isEqualTo(folder.resolve("screen.css") + ":1:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* @import 'a.css'; */",
                "/* url(https://example.org) */",
                "/* don't \" } { */",
                "/* ภาษาไทย ${a} $1 \\ */",
                "/**/",
                "/* a * / ** /* b */",
                "/*\n\n@font-face { src: url(a) }\n*/"
            })
    void commentsMayHoldAnything(String comment) throws IOException, StyleFault {
        assertThat(screen(comment + "a { b: c }" + comment).strip()).isEqualTo("a { b: c }");
    }

    @Test
    void aStringMayHoldTheBeginningOfAComment() throws IOException, StyleFault {
        String css = "a { content: \"/*\" } b { content: '\\'/*' } c { d: e } f { content: \"*/\" }";
        assertThat(screen(css)).isEqualTo(css);
    }

    @Test
    void longStringsAreRead() throws IOException, StyleFault {
        String css = "a { content: \"" + "x".repeat(200_000) + "\" }";
        assertThat(screen(css)).isEqualTo(css);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\\75rl(https://example.org/a.png) | a backslash may stand only in quotes; write the letter itself",
                "\\55 RL(own.png) | a backslash may stand only in quotes; write the letter itself",
                "image-set(\"own.png\" 1x) | 'image-set' is not read; name a file with url(FILE)",
                "-WEBKIT-image-set('own.png' 1x) | '-webkit-image-set' is not read; name a file with url(FILE)",
                "image('https://example.org/a.png') | 'image' is not read; name a file with url(FILE)",
                "src(\"own.png\") | 'src' is not read; name a file with url(FILE)",
                "url(https://example.org/a.png | this url( has no end; write ) behind the name",
                "url(own.png crossorigin(x)) | this url( has no end; write ) behind the name",
                "url(\"own.png\" crossorigin(x)) | this url( has no end; write ) behind the name",
                "'a } b { c: url(own.png) | these quotes are not closed on their line",
                "\"a\\\" | these quotes are not closed on their line",
                "/* url(own.png) | this comment has no end; write */ behind it",
                "</style><script>alert(1)</script> | '</' would end the style in a web page; delete it"
            })
    void whatBrowsersCouldReadInAnotherWayIsAProblem(String value, String message) throws IOException {
        Problem problem = problem("a { b: c }\n a { b: " + value);
        assertThat(problem.place().toString()).isEqualTo(folder.resolve("screen.css") + ":2:9");
        assertThat(problem.message()).isEqualTo(message);
    }

    @Test
    void aStringCannotEndTheStyleInAPage() throws IOException, StyleFault {
        Problem problem = problem("a { content: \"</style><script>alert(1)</script>\" }");
        assertThat(problem.toString()).contains(":1:15: error: '</' would end the style in a web page; write <\\/");
        String css = "a { content: \"<\\/style>\" }";
        assertThat(screen(css)).isEqualTo(css);
    }

    @Test
    void importsInOtherLettersAreAProblem() throws IOException {
        assertThat(problem("@\\69mport 'a.css';").message()).startsWith("a backslash may stand only in quotes");
    }

    @Test
    void aFileBehindALinkOutOfTheFolderIsNotTaken() throws IOException {
        Files.createSymbolicLink(folder.resolve("linked.png"), parent.resolve("outside.png"));
        style("screen.css", "a { b: url(linked.png) }");
        assertThatThrownBy(() -> styles().screen())
                .isInstanceOf(FileTrouble.class)
                .hasMessageContaining("linked.png: it is a link to a file outside of its folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { content: '\\2022\\a0' }",
                "a[href^=\"url(\"] { b: c }",
                "@media (width <= 600px) { a > b { c: d } }",
                "a { b: rgba(1, 2, 3, .5); --url: 1; src-image: 2 }",
                "a:not(.url) { width: calc(100% - 2px) }",
                "a { content: \"url(https://example.org)\" }"
            })
    void otherStyleStaysAsItIs(String css) throws IOException, StyleFault {
        assertThat(screen(css)).isEqualTo(css);
    }
}
