package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.thai.Shaper.Glyph;

/**
 * Every Thai consonant with every vowel and tone mark, and some words, held against what hb-shape made of them; how it
 * was asked is in {@code src/test/resources/thai/make.py}.
 */
class HarfBuzzShaperTest {
    private static final Path EXPECTED = Path.of("src/test/resources/thai");

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
        Shaper shaper = shaper(Path.of(folder, font + ".ttf"));
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(EXPECTED.resolve(font + ".hb.txt"), StandardCharsets.UTF_8);
        for (String line : lines) {
            String[] parts = line.split("\t", 2);
            if (!agrees(parts[1], shaper.shape(parts[0]).glyphs())) {
                wrong.add(line + " but was " + written(shaper.shape(parts[0]).glyphs()));
            }
        }
        assertThat(lines).hasSizeGreaterThan(3000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theComparisonSeesAMarkThatIsTwoThousandthsOff() {
        List<Glyph> shaped = List.of(new Glyph(5, 0, 0, 0), new Glyph(6, 1, 100, 20));
        assertThat(agrees("5@0,0 6@100,20", shaped)).isTrue();
        assertThat(agrees("5@0,0 6@102,20", shaped)).isFalse();
        assertThat(agrees("5@0,0 7@100,20", shaped)).isFalse();
        assertThat(agrees("5@0,0", shaped)).isFalse();
    }

    private static Shaper shaper(Path font) throws IOException, FontFormatException {
        return new HarfBuzzShaper(Files.readAllBytes(font));
    }

    private static boolean agrees(String expected, List<Glyph> shaped) {
        String[] glyphs = expected.split(" ", -1);
        if (glyphs.length != shaped.size()) {
            return false;
        }
        for (int i = 0; i < glyphs.length; i++) {
            String[] values = glyphs[i].split("[@,]", -1);
            Glyph glyph = shaped.get(i);
            boolean same = glyph.id() == Integer.parseInt(values[0])
                    && Math.abs(glyph.x() - Double.parseDouble(values[1])) <= 1.5
                    && Math.abs(glyph.y() - Double.parseDouble(values[2])) <= 1.5;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String written(List<Glyph> glyphs) {
        return glyphs.stream().map(g -> g.id() + "@" + g.x() + "," + g.y()).collect(Collectors.joining(" "));
    }
}
