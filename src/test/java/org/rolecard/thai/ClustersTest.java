package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in one place. */
class ClustersTest {
    @ParameterizedTest
    @CsvSource({
        "น้ำหนัก, น้ำ|ห|นั|ก",
        "ที่ปรึกษา, ที่|ป|รึ|ก|ษ|า",
        "เป้าหมาย, เ|ป้|า|ห|ม|า|ย",
        "ฤๅษี, ฤๅ|ษี",
        "เซิร์ฟเวอร์, เ|ซิ|ร์|ฟ|เ|ว|อ|ร์",
        "ฯๆ, ฯ|ๆ",
        "ำ, ำ"
    })
    void aLetterKeepsItsMarks(String text, String clusters) {
        assertThat(Clusters.of(text).stream()
                        .map(c -> text.substring(c.start(), c.end()))
                        .collect(Collectors.joining("|")))
                .isEqualTo(clusters);
    }

    @ParameterizedTest
    @CsvSource({"ก, true", "๛, true", "๙, true", "฿, false", "A, false", "×, false"})
    void thaiIsWhatThaiFontsShape(String character, boolean thai) {
        assertThat(Clusters.isThai(character.codePointAt(0))).isEqualTo(thai);
    }
}
