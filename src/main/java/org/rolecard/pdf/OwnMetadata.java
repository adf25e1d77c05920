package org.rolecard.pdf;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.lang.reflect.Field;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.w3c.dom.Document;

/**
 * Keeps the renderer from writing metadata that {@link Metadata} throws away: its XML writer looks up every character
 * set that Java knows, which is a tenth of the time of a single document. There is no setting for it, so it is told,
 * once layout is done, that no metadata is wanted; if it no longer has the fields for that, it writes them as it did.
 *
 * @param page the page
 */
record OwnMetadata(Document page) implements PDFCreationListener {
    @Override
    public void preOpen(PdfBoxRenderer renderer) {
        // nothing to be done so early
    }

    @Override
    public void preWrite(PdfBoxRenderer renderer, int pageCount) {
        try {
            Field archival = PdfBoxRenderer.class.getDeclaredField("_pdfAConformance");
            Field accessible = PdfBoxRenderer.class.getDeclaredField("_pdfUaConformance");
            archival.setAccessible(true);
            accessible.setAccessible(true);
            archival.set(renderer, PdfAConformance.NONE);
            accessible.setBoolean(renderer, false);
        } catch (ReflectiveOperationException e) {
            return;
        }
        sayTagged(renderer);
    }

    /** What the renderer says beside the metadata. */
    private void sayTagged(PdfBoxRenderer renderer) {
        PDDocumentCatalog catalog = renderer.getPdfDocument().getDocumentCatalog();
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMetadata(new PDMetadata(renderer.getPdfDocument()));
        catalog.setMarkInfo(tagged);
        catalog.setLanguage(page.getDocumentElement().getAttribute("lang"));
        catalog.setViewerPreferences(new PDViewerPreferences(new COSDictionary()));
        catalog.getViewerPreferences().setDisplayDocTitle(true);
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {
        // the document is saved and closed elsewhere
    }
}
