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
}
