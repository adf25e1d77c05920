package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person sees one character where a letter carries marks. */
class CharactersTest {
    @ParameterizedTest
    @CsvSource({"น้ำ,1", "ที่,1", "ผู้จัดการ,6", "กขค,3", "เก้าอี้,4", "abc,3", "'',0", "👩‍👩‍👧,1", "é,1", "• ก,3"})
    void countsWhatAPersonCounts(String text, int count) {
        assertThat(Characters.count(text)).isEqualTo(count);
    }
}
