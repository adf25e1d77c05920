package org.rolecard.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.rolecard.style.FontFace;

/**
 * A font file, read, with what was found out about it: reading one takes as long as laying out a page, so it is done
 * once and document after document uses it, one at a time: PDFBox does not say that threads may share one.
 *
 * @param face what the style calls it
 * @param trueType the font
 * @param run sets Thai in it
 * @param characters what its glyphs stand for, as far as it was asked
 * @param widths how wide texts are in it, as far as they were measured
 */
record ReadFont(
        FontFace face,
        TrueTypeFont trueType,
        ThaiRun run,
        @Nullable String[] characters,
        Widths widths) {
    private static final String UNKNOWN = "\uFFFD";
    private static final int SOFT_HYPHEN = 0xAD;

    static ReadFont read(FontFace face, PrintFonts fonts) throws FontFault {
        try {
            SteppingMarks marks = fonts.marks(face);
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(marks.font()));
            // PDFBox would substitute Latin ligatures in Thai text, at five times the cost of all else together.
            font.setEnableGsub(false);
            return new ReadFont(
                    face,
                    font,
                    new ThaiRun(() -> fonts.shaper(face), font, marks),
                    new String[font.getNumberOfGlyphs()],
                    new Widths());
        } catch (IOException | RuntimeException e) { // PDFBox says nowhere what it throws
            throw FontFault.notAFont(face);
        }
    }

    /** How wide a glyph is, in thousandths of an em. */
    float advance(int glyph) throws IOException {
        return trueType.getAdvanceWidth(glyph) * 1000f / trueType.getUnitsPerEm();
    }

    /** How far any glyph reaches above the line, in ems. */
    double above() throws IOException {
        return trueType.getHeader().getYMax() / (double) trueType.getUnitsPerEm();
    }

    /** How far any glyph reaches below the line, in ems. */
    double below() throws IOException {
        return -trueType.getHeader().getYMin() / (double) trueType.getUnitsPerEm();
    }

    /** The character that a glyph was painted for. */
    String character(int glyph) throws IOException {
        String known = characters[glyph];
        if (known != null) {
            return known;
        }
        List<Integer> codes = trueType.getUnicodeCmapLookup().getCharCodes(glyph);
        String read = codes == null || codes.isEmpty() ? UNKNOWN : Character.toString(seen(codes));
        characters[glyph] = read;
        return read;
    }

    /** Fonts of the TLWG draw the minus sign by the glyph of the soft hyphen, which readers drop. */
    private static int seen(List<Integer> codes) {
        return codes.stream().filter(code -> code != SOFT_HYPHEN).findFirst().orElse(codes.get(0));
    }
}
