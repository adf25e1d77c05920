package org.rolecard.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {
    @ParameterizedTest
    @CsvSource({
        "ยอดขาย, ยอดขาย+",
        "sales, sales-",
        "90%, 90%-",
        "ยอดขาย (KPI) และ CRM, ยอดขาย (+KPI) -และ +CRM-",
        "(90%) ยอดขาย, (90%) ยอดขาย+",
        "KPI 90 วัน, KPI 90 -วัน+",
        "น้ำ😀ที่, น้ำ😀ที่+"
    })
    void blanksAndSignsGoWithTheLettersBefore(String text, String passages) {
        StringBuilder said = new StringBuilder();
        Passages.of(text).forEach(p -> said.append(p.text()).append(p.thai() ? '+' : '-'));
        assertThat(said.toString()).isEqualTo(passages);
    }

    @Test
    void noTextIsNoPassage() {
        assertThat(Passages.of("")).isEmpty();
    }
}
