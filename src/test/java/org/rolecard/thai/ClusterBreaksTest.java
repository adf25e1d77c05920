package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that no line has room for is parted between letters, with their vowels and marks. */
class ClusterBreaksTest {
    private final ClusterBreaks breaks = new ClusterBreaks();

    private List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        breaks.setText(text);
        int from = 0;
        for (int to = breaks.next(); to != ClusterBreaks.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    @ParameterizedTest
    @CsvSource({
        "ต่ำกว่า, ต่ำ|ก|ว่า",
        "น้ำ, น้ำ",
        "เป้าหมาย, เป้า|ห|มา|ย",
        "แนะนำ, แนะ|นำ",
        "ใกล้ไม้โต๊ะ, ใก|ล้|ไม้|โต๊ะ",
        "ปู่ฎีกา, ปู่|ฎี|กา",
        "ฤๅษี, ฤๅ|ษี",
        "ต่างๆ, ต่า|งๆ",
        "ทุกๆกรุงเทพฯ, ทุ|กๆ|ก|รุ|ง|เท|พฯ",
        "KPI5, K|P|I|5",
        "naïve, n|a|ï|v|e",
        "👩‍🔧ก, 👩‍🔧|ก"
    })
    void noPartBeginsOrEndsInsideALetterWithItsVowelsAndMarks(String word, String parts) {
        assertThat(String.join("|", pieces(word))).isEqualTo(parts);
    }

    @Test
    void anEmptyTextHasNoPlace() {
        assertThat(pieces("")).isEmpty();
    }

    @Test
    void theEndIsAlwaysAPlace() {
        assertThat(pieces("แ")).containsExactly("แ");
        assertThat(pieces("กแ")).containsExactly("ก", "แ");
    }
}
