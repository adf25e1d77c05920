package org.rolecard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceFile.NotText;

/** Files are UTF-8; whatever else they are is said with its place. */
class SourceFileTest {
    private static SourceFile file(byte[] bytes) {
        return new SourceFile("a.yaml", bytes);
    }

    private static Problem problem(byte[] bytes) {
        return catchThrowableOfType(NotText.class, () -> file(bytes).text()).problem();
    }

    @Test
    void utf8IsRead() throws NotText {
        String text = "ชื่อ: 😀\n";
        assertThat(file(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(new SourceText("a.yaml", text));
    }

    @Test
    void aByteOrderMarkIsNoText() throws NotText {
        assertThat(file("\uFEFFtitle".getBytes(StandardCharsets.UTF_8)).text().text())
                .isEqualTo("title");
    }

    @Test
    void anEmptyFileIsAnEmptyText() throws NotText {
        assertThat(file(new byte[0]).text().text()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void theFirstByteThatIsNotUtf8IsPlaced(String before, int line, int column) {
        byte[] start = before.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + 2);
        bytes[start.length] = (byte) 0xFF;
        bytes[start.length + 1] = 'z';
        assertThat(problem(bytes).place()).isEqualTo(new Place("a.yaml", line, column));
        assertThat(problem(bytes).message()).startsWith("the file is not saved as UTF-8 text");
    }

    static List<Arguments> theFirstByteThatIsNotUtf8IsPlaced() {
        return List.of(
                Arguments.of("", 1, 1),
                Arguments.of("ab", 1, 3),
                Arguments.of("a\n", 2, 1),
                Arguments.of("a\r", 2, 1),
                Arguments.of("a\rb", 2, 2),
                Arguments.of("a\r\nนี่", 2, 4),
                Arguments.of("\n\n😀", 3, 2));
    }

    @Test
    void otherEncodingsAreNoText() {
        assertThat(problem("บทบาท".getBytes(Charset.forName("TIS-620"))).place().column())
                .isEqualTo(1);
        assertThat(problem("caf\u00E9".getBytes(StandardCharsets.ISO_8859_1))
                        .place()
                        .column())
                .isEqualTo(4);
        assertThat(problem("\uFEFFa".getBytes(StandardCharsets.UTF_16LE))
                        .place()
                        .column())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aCharacterCutOffAtTheEndIsNoText(int length) {
        byte[] whole = "😀".getBytes(StandardCharsets.UTF_8);
        assertThat(problem(Arrays.copyOf(whole, length)).code()).isEqualTo("not-utf-8");
    }

    @ParameterizedTest
    @CsvSource({"1, a", "2, b", "3, c", "4, ''", "5, ''"})
    void linesEndAsEditorsEndThem(int number, String line) {
        assertThat(new SourceText("a.yaml", "a\nb\r\nc\r").line(number)).isEqualTo(line);
    }
}
