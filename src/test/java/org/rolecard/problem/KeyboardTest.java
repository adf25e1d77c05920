package org.rolecard.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keyboard is set to the other language more often than one would think. */
final class KeyboardTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"g0hksohkmuj | เจ้าหน้าที่", "royd'kog'bogfnvo | พนักงานเงินเดือน"})
    void knowsThaiThatWasTypedWithTheKeyboardSetToEnglish(String typed, String meant) {
        assertThat(Keyboard.thai(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Microsoft Excel", "SAP", "PowerPoint", "library system", "Adobe Photoshop", "Google Analytics"})
    void takesNoEnglishForThai(String english) {
        assertThat(Keyboard.thai(english)).isEmpty();
    }

    @Test
    void readsLongTexts() {
        assertThat(Keyboard.thai("'ko".repeat(20_000))).isPresent();
    }

    @Test
    void knowsWordsThatWereTypedWithTheKeyboardSetToThai() {
        assertThat(Suggestion.nearest("ทนืะ้สั", List.of("daily", "monthly"))).contains("monthly");
    }
}
