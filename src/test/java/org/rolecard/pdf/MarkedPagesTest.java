package org.rolecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.junit.jupiter.api.Test;

class MarkedPagesTest {
    @Test
    void aPageIsAddedInItsSize() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new MarkedPages().requestPage(document, 595, 842, 0, -1);

            assertThat(document.getPage(0)).isEqualTo(page);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(595);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(842);
        }
    }

    @Test
    void eachMarkHasANameOfItsOwnAndTheSameMarkTheSameName() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDResources resources =
                    new MarkedPages().requestPage(document, 595, 842, 0, -1).getResources();
            Set<COSName> names = new HashSet<>();
            for (int mark = 0; mark < 500; mark++) {
                names.add(resources.add(PDPropertyList.create(new COSDictionary())));
            }
            PDPropertyList again = PDPropertyList.create(new COSDictionary());

            assertThat(names).hasSize(500);
            assertThat(resources.add(again)).isEqualTo(resources.add(again)).isNotIn(names);
        }
    }
}
