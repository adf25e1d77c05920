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
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.rolecard.style.FontFace;

/**
 * The fonts of one PDF. They are loaded here and handed over to the renderer, rather than loaded by it, so that the
 * program knows each font object of the finished pages: whoever shapes Thai needs that.
 */
final class EmbeddedFonts implements AutoCloseable {
    private final PrintFonts source;
    private final List<ReadFont> borrowed;
    private final List<Loaded> fonts = new ArrayList<>();

    /** Loads fonts into a document, to be embedded as the subset that is used. */
    EmbeddedFonts(PDDocument document, PrintFonts fonts) throws FontFault {
        this.source = fonts;
        this.borrowed = fonts.borrow();
        for (ReadFont font : borrowed) {
            this.fonts.add(load(document, font));
        }
    }

    private static Loaded load(PDDocument document, ReadFont font) throws FontFault {
        int glyphs = font.characters().length;
        try {
            return new Loaded(
                    font,
                    PDType0Font.load(document, font.trueType(), true),
                    new GlyphCodes(glyphs),
                    new BitSet(glyphs));
        } catch (IOException | RuntimeException e) { // PDFBox says nowhere what it throws
            throw FontFault.notAFont(font.face());
        }
    }

    /** The font of ours that a font in the PDF is. */
    Optional<Loaded> loaded(COSBase font) {
        for (Loaded loaded : fonts) { // asked for each word
            if (loaded.font().getCOSObject() == font) {
                return Optional.of(loaded);
            }
        }
        return Optional.empty();
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

    /** To be closed when the document has been saved. */
    @Override
    public void close() {
        source.giveBack(borrowed);
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
     * @param read the font itself
     * @param font the font in the PDF
     * @param codes the codes of its glyphs
     * @param used the glyphs that Thai was set with
     */
    record Loaded(ReadFont read, PDType0Font font, GlyphCodes codes, BitSet used) {
        FontFace face() {
            return read.face();
        }

        ThaiRun run() {
            return read.run();
        }

        Widths widths() {
            return read.widths();
        }

        float advance(int glyph) throws IOException {
            return read.advance(glyph);
        }

        double above() throws IOException {
            return read.above();
        }

        double below() throws IOException {
            return read.below();
        }

        String character(int glyph) throws IOException {
            return read.character(glyph);
        }
    }
}
