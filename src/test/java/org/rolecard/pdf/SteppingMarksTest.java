package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of marks look like them and take room; all other glyphs stay what they were. */
class SteppingMarksTest {
    private static final String SARABUN = "templates/fonts/Sarabun-Regular.ttf";
    private static final String NOTO = "src/test/resources/fonts/NotoSansThai-Regular.ttf";
    private static final String PLEX = "src/test/resources/fonts/IBMPlexSansThai-Regular.ttf";
    private static final int MAI_EK = 0x0E48;

    private static TrueTypeFont parsed(byte[] font) throws Exception {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    private static Outlines outlines(TrueTypeFont font, int glyph) throws Exception {
        Outlines outlines = new Outlines();
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data != null) {
            outlines.add(data.getPath(), 1, 0, 0);
        }
        return outlines;
    }

    @ParameterizedTest
    @ValueSource(strings = {SARABUN, NOTO, PLEX})
    void everyGlyphOfTheFontStaysWhatItWas(String file) throws Exception {
        byte[] data = Files.readAllBytes(Path.of(file));
        TrueTypeFont own = parsed(data);
        TrueTypeFont grown = parsed(SteppingMarks.in(data).font());
        assertThat(grown.getNumberOfGlyphs()).isGreaterThan(own.getNumberOfGlyphs());
        for (int glyph = 0; glyph < own.getNumberOfGlyphs(); glyph++) {
            assertThat(grown.getAdvanceWidth(glyph)).isEqualTo(own.getAdvanceWidth(glyph));
            assertThat(grown.getHorizontalMetrics().getLeftSideBearing(glyph))
                    .isEqualTo(own.getHorizontalMetrics().getLeftSideBearing(glyph));
            assertThat(outlines(grown, glyph).distance(outlines(own, glyph))).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"120, 200", "299, 200", "301, 400", "648, 600", "5000, 600"})
    void aCopyLooksTheSameAndGoesOnAboutAsFarAsTheGap(double gap, int advance) throws Exception {
        for (String file : new String[] {SARABUN, NOTO, PLEX}) {
            byte[] data = Files.readAllBytes(Path.of(file));
            TrueTypeFont own = parsed(data);
            SteppingMarks marks = SteppingMarks.in(data);
            TrueTypeFont grown = parsed(marks.font());
            int mark = own.getUnicodeCmapLookup().getGlyphId(MAI_EK);
            int copy = marks.insteadOf(mark, gap);
            assertThat(copy).isNotEqualTo(mark);
            assertThat(grown.getAdvanceWidth(copy)).isEqualTo(advance);
            assertThat(grown.getHorizontalMetrics().getLeftSideBearing(copy))
                    .isEqualTo(own.getHorizontalMetrics().getLeftSideBearing(mark));
            assertThat(outlines(grown, copy).distance(outlines(own, mark))).isZero();
        }
    }

    @Test
    void marksWithoutAGapAndLettersAreDrawnThemselves() throws Exception {
        byte[] data = Files.readAllBytes(Path.of(SARABUN));
        SteppingMarks marks = SteppingMarks.in(data);
        TrueTypeFont font = parsed(data);
        int mark = font.getUnicodeCmapLookup().getGlyphId(MAI_EK);
        int letter = font.getUnicodeCmapLookup().getGlyphId('ป');
        assertThat(marks.insteadOf(mark, 99)).isEqualTo(mark);
        assertThat(marks.insteadOf(mark, -400)).isEqualTo(mark);
        assertThat(marks.insteadOf(letter, 200)).isEqualTo(letter);
    }

    /** The table's name is changed, as in a font whose outlines are of another kind. */
    @Test
    void aFontWithoutTrueTypeOutlinesIsLeftAsItIs() throws Exception {
        byte[] data = Files.readAllBytes(Path.of(SARABUN));
        String text = new String(data, StandardCharsets.ISO_8859_1);
        byte[] other = text.replaceFirst("glyf", "CFF ").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SteppingMarks.in(other).font()).isSameAs(other);
    }
}
