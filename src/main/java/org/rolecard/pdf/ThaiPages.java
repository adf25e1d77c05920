package org.rolecard.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Sets the Thai of painted pages anew. The renderer paints each run of text character by character, marks at their
 * default places; here every run that has Thai in it is read back, shaped, and written as glyphs in their places,
 * inside an ActualText span that says what it reads (ISO 32000-1 §14.9.4).
 */
final class ThaiPages {
    private final EmbeddedFonts fonts;
    private final String language;

    /** For a document in a language; text in the other one is marked, so that screen readers change their voice. */
    ThaiPages(EmbeddedFonts fonts, String language) {
        this.fonts = fonts;
        this.language = language;
    }

    void set(PDDocument document) throws FontFault, IOException {
        for (PDPage page : document.getPages()) {
            byte[] painted;
            try (InputStream in = page.getContents()) {
                painted = in.readAllBytes();
            }
            PDStream contents = new PDStream(document);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new PageWalk(page, painted, fonts, language).rewritten());
            }
            page.setContents(contents);
        }
        fonts.keepUsedGlyphs();
    }
}
