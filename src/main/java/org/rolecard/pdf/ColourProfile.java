package org.rolecard.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What the colours of a PDF mean: sRGB, as PDF/A wants it said (ISO 19005-2 §6.2.3). The profile is the JDK's own; what
 * each version of Java writes differently into its header is blanked, so that all give the same bytes.
 */
final class ColourProfile {
    /** Where the header names the primary platform (ICC.1:2010 §7.2.10); no reader needs it. */
    private static final int PLATFORM = 40;

    private static final int PLATFORM_END = 44;

    private ColourProfile() {}

    /** Puts the profile into a document once more: on its way there PDFBox lets Java write the header anew. */
    static void write(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            COSStream stream = intent.getCOSObject().getCOSStream(COSName.DEST_OUTPUT_PROFILE);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(sRgb());
            }
        }
    }

    static byte[] sRgb() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Arrays.fill(profile, PLATFORM, PLATFORM_END, (byte) 0);
        return profile;
    }
}
