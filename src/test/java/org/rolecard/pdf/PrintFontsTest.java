package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.style.FontFace;

/** What fonts have, and which fonts cannot be used. */
class PrintFontsTest {
    private static final Path FOLDER = Path.of("templates/fonts");

    private static FontFace face(String file) throws IOException {
        return new FontFace("F", false, false, "templates/fonts/" + file, Files.readAllBytes(FOLDER.resolve(file)));
    }

    @ParameterizedTest
    @CsvSource({
        "ก, true",
        "น, true",
        "฿, true",
        "≥, true",
        "→, true",
        "•, true",
        "☐, true",
        "☑, true",
        "✓, true",
        "漢, false",
        "😀, false"
    })
    void theBundledFontsHaveWhatDocumentsNeed(String character, boolean has) throws Exception {
        PrintFonts fonts = new PrintFonts(List.of(face("Sarabun-Regular.ttf"), face("Symbols.ttf")));
        assertThat(fonts.has(character.codePointAt(0))).isEqualTo(has);
    }

    /** The built-in documents use these, and many Thai fonts lack them. */
    @Test
    void theSymbolsFontHasTheSignsThatACompanysFontMayLack() throws Exception {
        PrintFonts fonts = new PrintFonts(
                List.of(face("Symbols.ttf"), ownFont("src/test/resources/fonts/NotoSansThai-Regular.ttf")));
        for (int sign : "≥≤→×÷−±≠½√•…–—“”☐☑✓฿€".codePoints().toArray()) {
            assertThat(fonts.has(sign)).as(Character.toString(sign)).isTrue();
        }
    }

    @Test
    void spacesNeedNoGlyph() throws Exception {
        PrintFonts fonts = new PrintFonts(List.of(face("Sarabun-Regular.ttf")));
        for (int space : new int[] {' ', 0xA0, 0x200B, '\n', 0x2009}) {
            assertThat(fonts.has(space)).as(Integer.toHexString(space)).isTrue();
        }
    }

    @Test
    void fontsWithoutThaiAreRefusedAtOnce() throws IOException {
        PrintFonts fonts = new PrintFonts(List.of(face("Symbols.ttf")));
        assertThat(said(fonts))
                .isEqualTo(
                        "templates/fonts/Symbols.ttf:1:1: error: neither this font nor the others in print.css have Thai"
                                + " letters; add one that has [font]");
    }

    @Test
    void aStyleWithoutFontsIsRefusedAtOnce() {
        assertThat(said(new PrintFonts(List.of())))
                .isEqualTo(
                        "print.css:1:1: error: no font is named here; a PDF needs a @font-face with a .ttf file [font]");
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsRefused() throws IOException {
        byte[] data = face("Sarabun-Regular.ttf").data();
        data[table(data, "OS/2") + 9] = 2; // fsType: restricted licence embedding
        PrintFonts fonts = new PrintFonts(List.of(new FontFace("F", false, false, "templates/Own.ttf", data)));
        assertThat(said(fonts))
                .isEqualTo(
                        "templates/Own.ttf:1:1: error: the font's maker does not permit it to be embedded in documents; use"
                                + " another font [font]");
    }

    @Test
    void aFileThatIsNoFontIsRefused() {
        byte[] text = "no font".getBytes(StandardCharsets.UTF_8);
        PrintFonts fonts = new PrintFonts(List.of(new FontFace("F", false, false, "templates/Own.ttf", text)));
        assertThat(said(fonts)).startsWith("templates/Own.ttf:1:1: error: this is not a TrueType font");
    }

    private static FontFace ownFont(String file) throws IOException {
        return new FontFace("Own", false, false, file, Files.readAllBytes(Path.of(file)));
    }

    private static String said(PrintFonts fonts) {
        return catchThrowableOfType(FontFault.class, () -> fonts.has('ก'))
                .problem()
                .toString();
    }

    /** Where a table of a TrueType font begins. */
    private static int table(byte[] font, String tag) {
        for (int at = 12; ; at += 16) {
            if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
                return (font[at + 8] & 0xFF) << 24
                        | (font[at + 9] & 0xFF) << 16
                        | (font[at + 10] & 0xFF) << 8
                        | (font[at + 11] & 0xFF);
            }
        }
    }
}
