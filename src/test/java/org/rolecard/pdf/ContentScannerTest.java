package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rolecard.pdf.ContentScanner.Kind;

class ContentScannerTest {
    @Test
    void tellsEachOperatorWithItsOperandsAndWhereTheyStand() {
        ContentScanner scanner = scanner("q /F1 7.5 Tf\n[(A) -12.5 <4142>] TJ");

        assertThat(scanner.next()).isTrue();
        assertThat(scanner.operands()).isZero();
        assertThat(scanner.next()).isTrue();
        assertThat(scanner.is('T', 'f')).isTrue();
        assertThat(scanner.name(0)).isEqualTo("F1");
        assertThat(scanner.number(1)).isEqualTo(7.5f);
        assertThat(scanner.start()).isEqualTo(2);
        assertThat(scanner.end()).isEqualTo(12);
        assertThat(scanner.next()).isTrue();
        assertThat(scanner.is('T', 'J')).isTrue();
        assertThat(scanner.kind(0)).isEqualTo(Kind.STRING);
        assertThat(scanner.kind(1)).isEqualTo(Kind.NUMBER);
        assertThat(text(scanner, 0)).isEqualTo("A");
        assertThat(scanner.number(1)).isEqualTo(-12.5f);
        assertThat(text(scanner, 2)).isEqualTo("AB");
        assertThat(scanner.next()).isFalse();
    }

    @Test
    void readsBracketsBackslashesAndOctalNumbersInStrings() {
        ContentScanner scanner = scanner("(a\\)b\\\\(c)\\101\\r\\\nd) Tj (]) Tj");

        assertThat(scanner.next()).isTrue();
        assertThat(text(scanner, 0)).isEqualTo("a)b\\(c)A\rd");
        assertThat(scanner.next()).isTrue();
        assertThat(text(scanner, 0)).isEqualTo("]");
    }

    @Test
    void readsHexadecimalWithSpacesAndAnOddDigit() {
        ContentScanner scanner = scanner("<41 4> Tj");

        assertThat(scanner.next()).isTrue();
        assertThat(text(scanner, 0)).isEqualTo("A@");
    }

    @Test
    void passesOverDictionariesCommentsAndInlinePictures() {
        ContentScanner scanner = scanner("/Span <</MCID 1 /A [1 2]>> BDC % (Tj\nBI /W 1 ID (\\Tj EI Q");

        assertThat(scanner.next()).isTrue();
        assertThat(scanner.is('B', 'D')).isFalse();
        assertThat(scanner.name(0)).isEqualTo("Span");
        assertThat(scanner.next()).isTrue();
        assertThat(scanner.is('B', 'I')).isTrue();
        assertThat(scanner.next()).isTrue();
        assertThat(scanner.is('I', 'D')).isTrue();
        assertThat(scanner.next()).isTrue();
        assertThat(scanner.is('E', 'I')).isTrue();
        assertThat(scanner.next()).isTrue();
        assertThat(scanner.next()).isFalse();
    }

    @Test
    void readsBackWhatIsWritten() {
        byte[] hostile = {0, 13, 10, '(', ')', '\\', (byte) 0xFE, '('};
        ContentBytes out = new ContentBytes();
        out.string(hostile);
        out.raw(" ");
        out.number(-12.05);
        out.number(3);
        out.number(0.00004);
        out.raw("TJ");
        ContentScanner scanner = new ContentScanner(out.toByteArray());

        assertThat(scanner.next()).isTrue();
        assertThat(scanner.string(0)).isEqualTo(hostile);
        assertThat(scanner.number(1)).isEqualTo(-12.05f);
        assertThat(scanner.number(2)).isEqualTo(3f);
        assertThat(scanner.number(3)).isZero();
    }

    private static ContentScanner scanner(String content) {
        return new ContentScanner(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(ContentScanner scanner, int operand) {
        return new String(scanner.string(operand), StandardCharsets.ISO_8859_1);
    }
}
