package org.rolecard.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the subsets of a document's fonts, which the codes of the fonts are completed for. PDFBox makes them as the
 * first step of saving and offers no other way, so a save is begun here and ended at its first byte; a whole one takes
 * as long as shaping the document.
 */
final class Subsets {
    private Subsets() {}

    static void make(PDDocument document) throws IOException {
        try {
            document.save(new FullAtOnce(), CompressParameters.NO_COMPRESSION);
        } catch (Enough e) {
            return;
        }
        throw new IllegalStateException("PDFBox saved a document without writing it");
    }

    /** Takes no byte. */
    private static final class FullAtOnce extends OutputStream {
        @Override
        public void write(int b) throws Enough {
            throw new Enough();
        }
    }

    /** Says that the subsets are there. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1;
    }
}
