package org.rolecard.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
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
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.data()));
            // PDFBox would substitute Latin ligatures in Thai text, at five times the cost of all else together.
            font.setEnableGsub(false);
            return new Loaded(
                    face,
                    PDType0Font.load(document, font, true),
                    font,
                    new GlyphCodes(font.getNumberOfGlyphs()),
                    fonts);
        } catch (IOException | RuntimeException e) { // PDFBox says nowhere what it throws
            throw FontFault.notAFont(face);
        }
    }

    /** The font of ours that a font in the PDF is. */
    Optional<Loaded> loaded(COSBase font) {
        return fonts.stream().filter(f -> f.font().getCOSObject() == font).findFirst();
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
     * @param fonts where its shaper is kept
     */
    record Loaded(FontFace face, PDType0Font font, TrueTypeFont trueType, GlyphCodes codes, PrintFonts fonts) {
        /** Sets text in it. */
        ThaiRun run() throws FontFault, IOException {
            return new ThaiRun(fonts.shaper(face), trueType);
        }

        /** How wide a glyph is, in thousandths of an em. */
        float advance(int glyph) throws IOException {
            return trueType.getAdvanceWidth(glyph) * 1000f / trueType.getUnitsPerEm();
        }
    }
}
