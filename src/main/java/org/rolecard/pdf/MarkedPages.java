package org.rolecard.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * New pages whose marked content is found by its identity. A tagged page has hundreds of marks, and PDFBox compares
 * each new one with all that are there: a twentieth of the time that a document takes.
 */
final class MarkedPages implements PageSupplier {
    private static final COSName PROPERTIES = COSName.getPDFName("Properties");

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(PROPERTIES, new Marks());
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(resources);
        document.addPage(page);
        return page;
    }

    /** What the marks of a page say, by their names. */
    private static final class Marks extends COSDictionary {
        private final Set<COSBase> values = Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public void setItem(COSName key, COSBase value) {
            super.setItem(key, value);
            values.add(value);
        }

        @Override
        public boolean containsValue(Object value) {
            return values.contains(value instanceof COSObject reference ? reference.getObject() : value);
        }
    }
}
