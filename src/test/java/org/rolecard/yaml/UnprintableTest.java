package org.rolecard.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees are refused at their place, and those that Thai and tables need are not. */
final class UnprintableTest {
    private static final String SIX_LINES = "a: ก\r\n# 😀\n\nb:\n  - c\r  - ผู้\n";

    @ParameterizedTest
    @ValueSource(
            ints = {0x00, 0x07, 0x0B, 0x0C, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0xFDD0, 0xFEFF, 0xFFFE, 0xFFFF
            })
    void refusesTheCharacterAtItsPlace(int character) {
        String text = SIX_LINES + "d: ก็😀xy" + Character.toString(character) + "z\n";
        assertThat(Yaml.said(text).lines().findFirst())
                .contains("r.yaml:7:9: error: an invisible character (U+%04X) stands here, ".formatted(character)
                        + "perhaps from copying out of another program; delete it [control-character]");
    }

    @Test
    void refusesCharactersBeyondTheBasicPlaneAndHalvesOfThem() {
        assertThat(Yaml.places(SIX_LINES + "d: ก็😀xy" + Character.toString(0x1FFFE)))
                .isEqualTo("r.yaml:7:9 control-character");
        assertThat(Yaml.places(SIX_LINES + "d: ก็😀xy\uD83Dz")).isEqualTo("r.yaml:7:9 control-character");
    }

    @Test
    void showsTheLineWithoutLettingTheCharacterAct() {
        assertThat(Yaml.said("a: b\u001B[31mc\n")).isEqualTo("""
                r.yaml:1:5: error: an invisible character (U+001B) stands here, perhaps from copying out of another program; delete it [control-character]
                  a: b\uFFFD[31mc
                      ^""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u00A0", "\u200B", "\u200D", "\u200E", "\u00AD", "\uE000", "😀"})
    void keepsWhatBelongsToATextOfSomeLanguage(String character) {
        assertThat(Yaml.tree("ก" + character + "ข")).isEqualTo(Yaml.scalar("ก" + character + "ข", 1, 1));
    }

    @Test
    void refusesWhatIsSpelledOutWithAnEscape() {
        assertThat(Yaml.said("- a\n- \"ก \\x1B[31m\"\n")).isEqualTo("""
                r.yaml:2:3: error: a backslash in double quotes makes an invisible character (U+001B) here; use single quotes, or write two backslashes [control-character]
                  - "ก \\x1B[31m"
                    ^""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"\\0\": a}", "[\"\\uD800\"]", "[\"\\L\"]", "[\"\\uFFFE\"]", "[\"a\\e\"]"})
    void refusesEscapesInKeysAndValues(String text) {
        assertThat(Yaml.places(text)).isEqualTo("r.yaml:1:2 control-character");
    }

    @Test
    void keepsLineBreaksAndTabsThatAreSpelledOut() {
        assertThat(Yaml.tree("\"a\\n\\tb\"")).isEqualTo(Yaml.scalar("a\n\tb", 1, 1));
    }
}
