package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.thai.Shaper.Glyph;

/**
 * Every Thai consonant with every vowel and tone mark, and some words, held against what hb-shape made of them; how it
 * was asked is in {@code src/test/resources/thai/make.py}.
 */
class HarfBuzzShaperTest {
    @ParameterizedTest
    @CsvSource({
        "templates/fonts, Sarabun-Regular",
        "templates/fonts, Sarabun-Bold",
        "templates/fonts, Sarabun-Italic",
        "templates/fonts, Sarabun-BoldItalic",
        "src/test/resources/fonts, NotoSansThai-Regular",
        "src/test/resources/fonts, NotoSansThaiLooped-Regular",
        "src/test/resources/fonts, IBMPlexSansThai-Regular"
    })
    void everyClusterIsWithinAThousandthOfAnEmOfHarfBuzz(String folder, String font) throws Exception {
        assertAgree(HbShape.stored(font), Path.of(folder, font + ".ttf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Garuda.ttf", "Garuda-Bold.ttf", "Norasi.ttf", "Norasi-Italic.ttf"})
    void soItIsInFontsOfTheThaiLinuxWorkingGroup(String font) throws Exception {
        Path file = HbShape.tlwg(font);
        assertAgree(HbShape.asked(file), file);
    }

    private static void assertAgree(Map<String, List<Glyph>> expected, Path font) throws Exception {
        Shaper shaper = new HarfBuzzShaper(Files.readAllBytes(font));
        List<String> wrong = new ArrayList<>();
        expected.forEach((text, glyphs) -> {
            List<Glyph> shaped = shaper.shape(text).glyphs();
            if (!agrees(glyphs, shaped)) {
                wrong.add(text + ": " + glyphs + " but was " + shaped);
            }
        });
        assertThat(expected).hasSizeGreaterThan(3000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theComparisonSeesAMarkThatIsTwoThousandthsOff() {
        List<Glyph> shaped = List.of(new Glyph(5, 0, 0, 0), new Glyph(6, 1, 100, 20));
        assertThat(agrees(glyphs(6, 100), shaped)).isTrue();
        assertThat(agrees(glyphs(6, 102), shaped)).isFalse();
        assertThat(agrees(glyphs(7, 100), shaped)).isFalse();
        assertThat(agrees(glyphs(6, 100).subList(0, 1), shaped)).isFalse();
    }

    private static List<Glyph> glyphs(int mark, double x) {
        return List.of(new Glyph(5, 0, 0, 0), new Glyph(mark, 0, x, 20));
    }

    private static boolean agrees(List<Glyph> expected, List<Glyph> shaped) {
        if (expected.size() != shaped.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            Glyph one = expected.get(i);
            Glyph other = shaped.get(i);
            if (one.id() != other.id() || Math.abs(one.x() - other.x()) > 1.5 || Math.abs(one.y() - other.y()) > 1.5) {
                return false;
            }
        }
        return true;
    }
}
