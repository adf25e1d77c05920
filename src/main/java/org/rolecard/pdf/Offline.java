package org.rolecard.pdf;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * Keeps the renderer from fetching anything: by default openhtmltopdf loads http addresses and local files that a page
 * names. Pictures inside the page itself are let through.
 */
final class Offline {
    private static final String PICTURE = "data:image/";

    private Offline() {}

    static void enforce(PdfRendererBuilder renderer) {
        renderer.useUriResolver((base, uri) -> uri != null && uri.startsWith(PICTURE) ? uri : null);
        renderer.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(PICTURE), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        renderer.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(PICTURE), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        FSStreamFactory nothing = uri -> {
            throw new IllegalStateException("nothing is fetched: " + uri);
        };
        renderer.useProtocolsStreamImplementation(nothing, "http", "https", "file", "jar", "classpath", "ftp");
    }
}
