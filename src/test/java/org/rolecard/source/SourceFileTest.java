package org.rolecard.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.rolecard.source.SourceFile.NotText;

/** Bytes become text, or the first byte that cannot is told with its place. */
final class SourceFileTest {
    private static final byte[] LATIN_E = {(byte) 0xE9};

    @Test
    void readsThaiTextAndTakesTheByteOrderMarkAway() throws NotText {
        SourceText text = new SourceFile("roles/r.yaml", "\uFEFFชื่อ: 😀\n".getBytes(UTF_8)).text();
        assertThat(text.name()).isEqualTo("roles/r.yaml");
        assertThat(text.text()).isEqualTo("ชื่อ: 😀\n");
    }

    @Test
    void tellsWhereTheFirstByteIsThatIsNotUtf8() {
        assertThat(said(bytes("a\r\nb\n\nc\rd\ne\n".getBytes(UTF_8), "d: ก็😀xy".getBytes(UTF_8), LATIN_E)))
                .isEqualTo("""
                r.yaml:7:9: error: the file is not saved as UTF-8 text; open it in your editor and save it again with the encoding UTF-8 [not-utf-8]
                  d: ก็😀xy
                         ^""");
    }

    /** Decoders put it where bytes are no UTF-8; here somebody wrote it. */
    @Test
    void readsTheReplacementCharacterWhereItIsWritten() throws NotText {
        assertThat(new SourceFile("r.yaml", "ชื่อ: \uFFFD\n".getBytes(UTF_8))
                        .text()
                        .text())
                .isEqualTo("ชื่อ: \uFFFD\n");
    }

    @Test
    void tellsItOfTheFirstByteOfALine() {
        assertThat(said(bytes("a\nb\n".getBytes(UTF_8), LATIN_E))).startsWith("r.yaml:3:1: error: ");
        assertThat(said(bytes("a\nb\r".getBytes(UTF_8), LATIN_E))).startsWith("r.yaml:3:1: error: ");
        assertThat(said(LATIN_E)).startsWith("r.yaml:1:1: error: ");
    }

    @Test
    void countsNoColumnForTheByteOrderMark() {
        assertThat(said(bytes("\uFEFFab".getBytes(UTF_8), LATIN_E))).startsWith("r.yaml:1:3: error: ");
    }

    @Test
    void refusesOtherEncodingsAndHalfCharacters() {
        assertThat(said("title: Café\n".getBytes(ISO_8859_1))).startsWith("r.yaml:1:11: error: ");
        assertThat(said(bytes(new byte[] {(byte) 0xFF, (byte) 0xFE}, "a: b\n".getBytes(UTF_16LE))))
                .startsWith("r.yaml:1:1: error: ");
        assertThat(said(bytes("a: ".getBytes(UTF_8), new byte[] {(byte) 0xE0, (byte) 0xB8})))
                .startsWith("r.yaml:1:4: error: ");
        assertThat(said(new byte[] {'a', (byte) 0xC0, (byte) 0x80})).startsWith("r.yaml:1:2: error: ");
        assertThat(said(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .startsWith("r.yaml:1:2: error: ");
    }

    @Test
    void givesLinesByNumberWhateverTheirEnds() {
        SourceText text = new SourceText("r.yaml", "a\r\nb\rc\n\nd");
        assertThat(text.lineCount()).isEqualTo(5);
        assertThat(text.line(1)).isEqualTo("a");
        assertThat(text.line(3)).isEqualTo("c");
        assertThat(text.line(4)).isEmpty();
        assertThat(text.line(5)).isEqualTo("d");
        assertThat(text.line(6)).isEmpty();
    }

    private static String said(byte[] bytes) {
        return catchThrowableOfType(NotText.class, () -> new SourceFile("r.yaml", bytes).text())
                .problem()
                .toString();
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
