package org.rolecard.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rolecard.style.FontFace;
import org.rolecard.thai.LineBreaks;
import org.w3c.dom.Document;

/**
 * Sets a page in type: openhtmltopdf lays it out and paints it, tagged for PDF/UA-1 and archival by PDF/A-2a; then the
 * finished pages are completed and saved here. One instance serves one thread.
 */
public final class PdfWriter {
    private final List<FontFace> fonts;
    private final LineBreaks lineBreaks = new LineBreaks();

    /** A writer that sets type in these fonts and no others. */
    public PdfWriter(List<FontFace> fonts) {
        this.fonts = List.copyOf(fonts);
        XRLog.setLoggingEnabled(false);
    }

    /** The page as a PDF. */
    public byte[] write(Document page, PdfInfo info, String seed) throws FontFault {
        try (PDDocument document = new PDDocument()) {
            EmbeddedFonts embedded = new EmbeddedFonts(document, fonts);
            layOut(page, document, embedded);
            complete(document, info, seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // all of it happens in memory
        }
    }

    private void layOut(Document page, PDDocument document, EmbeddedFonts embedded) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUnicodeLineBreaker(new Breaker(lineBreaks));
        Offline.enforce(builder);
        embedded.offerTo(builder);
        builder.withW3cDocument(page, null);
        builder.toStream(OutputStream.nullOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    /**
     * Everything between painting and saving. The pages are painted and the fonts still whole here, so this is the place
     * where painted Thai can be set anew, glyph by glyph.
     */
    private static void complete(PDDocument document, PdfInfo info, String seed) throws IOException {
        Metadata.write(document, info);
        document.setDocumentId(fingerprint(seed));
    }

    /** The file's identifier comes from its content, so that the same input gives the same bytes. */
    private static long fingerprint(String seed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    /** Shows the renderer where lines may end. */
    private record Breaker(LineBreaks breaks) implements FSTextBreaker {
        @Override
        public int next() {
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            breaks.setText(text);
        }
    }
}
