package org.rolecard.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
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
    EmbeddedFonts(PDDocument document, List<FontFace> faces) throws FontFault {
        for (FontFace face : faces) {
            fonts.add(new Loaded(face, load(document, face)));
        }
    }

    private static PDType0Font load(PDDocument document, FontFace face) throws FontFault {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.data()));
            // PDFBox would substitute Latin ligatures in Thai text, at five times the cost of all else together.
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException | RuntimeException e) { // what PDFBox throws at a broken font is not said anywhere
            throw new FontFault(face.file(), "this is not a TrueType font that can be embedded; use another .ttf file");
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
     */
    private record Loaded(FontFace face, PDType0Font font) {}
}
