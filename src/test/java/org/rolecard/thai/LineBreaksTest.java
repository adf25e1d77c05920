package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines end between Thai words and after spaces, and nowhere else. */
class LineBreaksTest {
    private final LineBreaks lineBreaks = new LineBreaks(Lexicon.empty());

    private List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        lineBreaks.setText(text);
        int from = 0;
        for (int to = lineBreaks.next(); to != LineBreaks.DONE; to = lineBreaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        assertThat(String.join("", pieces)).isEqualTo(text);
        return pieces;
    }

    @ParameterizedTest
    @CsvSource({
        "ผู้จัดการฝ่ายขาย, ผู้|จัดการ|ฝ่าย|ขาย",
        "ภาษาไทยไม่เว้นวรรค, ภาษา|ไทย|ไม่|เว้น|วรรค",
        "ดูแลลูกค้าปัจจุบัน, ดูแล|ลูกค้า|ปัจจุบัน"
    })
    void linesEndBetweenThaiWords(String text, String pieces) {
        assertThat(String.join("|", pieces(text))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({
        "ต่างๆ, ต่างๆ",
        "ต่าง ๆ, ต่าง ๆ",
        "คนอื่นๆ มา, คน|อื่นๆ |มา",
        "กรุงเทพฯ, กรุงเทพฯ",
        "กรุงเทพฯ และ, กรุงเทพฯ |และ",
        "ข้าว ฯลฯ, ข้าว ฯลฯ"
    })
    void noLineBeginsWithARepetitionOrAbbreviationMark(String text, String pieces) {
        assertThat(String.join("|", pieces(text))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({
        "Key Account Manager, Key |Account |Manager",
        "follow-up, follow-up",
        "081-234-5678, 081-234-5678",
        "a - b, a |- b",
        "ห้อง-คืนที่ขาย, ห้อง-คืน|ที่|ขาย",
        "managers' choice, managers' |choice",
        "(90%), (90%)",
        "1234.50, 1234.50",
        "AOV/CSAT, AOV/|CSAT",
        "ลูกค้า (KAM) 30 ราย, ลูกค้า |(KAM) |30 |ราย",
        "เดือน 12 เดือน, เดือน |12 |เดือน"
    })
    void latinAndDigitsStayWhole(String text, String pieces) {
        assertThat(String.join("|", pieces(text))).isEqualTo(pieces);
    }

    @Test
    void noLineEndsBeforeAVowelOrToneMark() {
        for (String piece : pieces("น้ำที่ผู้ปู่ย่ำเก็บก็ต้องรู้สึกว่าอยู่ใกล้ฐานะผู้นำ")) {
            assertThat(Character.getType(piece.charAt(0))).isNotEqualTo((int) Character.NON_SPACING_MARK);
            assertThat("ะาำๅ").doesNotContain(piece.substring(0, 1));
            assertThat("เแโใไ").doesNotContain(piece.substring(piece.length() - 1));
        }
    }

    @Test
    void aNoBreakSpaceBindsAndAZeroWidthSpaceParts() {
        assertThat(pieces("10\u00A0วัน")).containsExactly("10\u00A0วัน");
        assertThat(pieces("งาน\u200Bขาย")).containsExactly("งาน\u200B", "ขาย");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ๆ", "ฯ ๆ", "ก", "ๆๆๆ"})
    void theEndIsAlwaysAPlace(String text) {
        assertThat(pieces(text)).containsExactly(text);
    }

    @Test
    void anEmptyTextHasNoPlace() {
        lineBreaks.setText("");
        assertThat(lineBreaks.next()).isEqualTo(LineBreaks.DONE);
    }

    @Test
    void aNewTextBeginsAnew() {
        lineBreaks.setText("ลูกค้าปัจจุบัน");
        assertThat(lineBreaks.next()).isEqualTo(6);
        assertThat(pieces("a b")).containsExactly("a ", "b");
    }
}
