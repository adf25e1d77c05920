package org.rolecard.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u001B", "\u0085", "\u2028", "\u202E", "\u2066", "\u2069"})
    void whatWouldNotStayOnTheLineIsReplaced(String character) {
        assertThat(OneLine.of("a" + character + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void wordsStayAsTheyAre() {
        assertThat(OneLine.of("ใบคะแนน ก้ำ (2).xlsx 🙂")).isEqualTo("ใบคะแนน ก้ำ (2).xlsx 🙂");
    }

    @Test
    void aTextThatNobodyReadsToItsEndIsCut() {
        String readable = "ก".repeat(500);
        assertThat(OneLine.shortened(readable)).isEqualTo(readable);
        assertThat(OneLine.shortened(readable + "ข")).isEqualTo(readable + "…");
        assertThat(OneLine.shortened("🙂".repeat(501))).isEqualTo("🙂".repeat(500) + "…");
    }

    @Test
    void noMarkIsCutFromItsLetter() {
        assertThat(OneLine.shortened("ก".repeat(499) + "ที่ดี")).isEqualTo("ก".repeat(499) + "…");
        assertThat(OneLine.shortened("ก".repeat(498) + "ที่ดี")).isEqualTo("ก".repeat(498) + "…");
        assertThat(OneLine.shortened("ก".repeat(497) + "ที่ดี")).isEqualTo("ก".repeat(497) + "ที่…");
    }
}
