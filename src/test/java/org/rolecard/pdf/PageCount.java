package org.rolecard.pdf;

import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints how many pages a PDF has; for benchmarks. */
final class PageCount {
    private PageCount() {}

    public static void main(String[] files) throws IOException {
        try (PDDocument document = Loader.loadPDF(new File(files[0]))) {
            System.out.println(document.getNumberOfPages());
        }
    }
}
