package org.rolecard.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.rolecard.style.FontFace;

/**
 * The fonts of one PDF. They are loaded here and handed over to the renderer, rather than loaded by it, so that the
 * program knows each font object of the finished pages: whoever shapes Thai needs that.
 */
final class EmbeddedFonts {
    private final List<Loaded> fonts = new ArrayList<>();

    /** Loads fonts into a document, to be embedded as the subset that is used. */
    EmbeddedFonts(PDDocument document, PrintFonts fonts) throws FontFault {
        for (FontFace face : fonts.faces()) {
            this.fonts.add(load(document, face, fonts));
        }
    }

    private static Loaded load(PDDocument document, FontFace face, PrintFonts fonts) throws FontFault {
        try {
            SteppingMarks marks = fonts.marks(face);
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(marks.font()));
            // PDFBox would substitute Latin ligatures in Thai text, at five times the cost of all else together.
            font.setEnableGsub(false);
            return new Loaded(
                    face,
                    PDType0Font.load(document, font, true),
                    font,
                    new GlyphCodes(font.getNumberOfGlyphs()),
                    new ThaiRun(() -> fonts.shaper(face), font, marks),
                    new BitSet(font.getNumberOfGlyphs()),
                    new String[font.getNumberOfGlyphs()]);
        } catch (IOException | RuntimeException e) { // PDFBox says nowhere what it throws
            throw FontFault.notAFont(face);
        }
    }

    /** The font of ours that a font in the PDF is. */
    Optional<Loaded> loaded(COSBase font) {
        return fonts.stream().filter(f -> f.font().getCOSObject() == font).findFirst();
    }

    /** Keeps the glyphs that Thai was set with in the subsets. */
    void keepUsedGlyphs() {
        for (Loaded font : fonts) {
            font.font().addGlyphsToSubset(font.used().stream().boxed().collect(Collectors.toSet()));
        }
    }

    /** Completes the fonts in the PDF once they are subset. */
    void complete() throws IOException {
        for (Loaded font : fonts) {
            font.codes().complete(font.font().getCOSObject(), font::advance);
        }
    }

    void offerTo(PdfRendererBuilder renderer) {
        for (Loaded font : fonts) {
            renderer.useFont(
                    new PDFontSupplier(font.font()),
                    font.face().family(),
                    font.face().bold() ? 700 : 400,
                    font.face().italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    /**
     * A font in a document.
     *
     * @param face what the style calls it
     * @param font the font in the PDF
     * @param trueType the font itself
     * @param codes the codes of its glyphs
     * @param run sets Thai in it
     * @param used the glyphs that Thai was set with
     * @param characters what its glyphs stand for, as far as it was asked
     */
    record Loaded(
            FontFace face,
            PDType0Font font,
            TrueTypeFont trueType,
            GlyphCodes codes,
            ThaiRun run,
            BitSet used,
            @Nullable String[] characters) {
        private static final String UNKNOWN = "\uFFFD";

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
            List<Integer> codes = ((PDCIDFontType2) font.getDescendantFont())
                    .getTrueTypeFont()
                    .getUnicodeCmapLookup()
                    .getCharCodes(glyph);
            String read = codes == null || codes.isEmpty() ? UNKNOWN : Character.toString(codes.get(0));
            characters[glyph] = read;
            return read;
        }
    }
}
