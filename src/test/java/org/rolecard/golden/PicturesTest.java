package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** The comparison of pictures must be able to fail. */
class PicturesTest {
    @Test
    void equalPicturesDoNotDiffer() {
        assertThat(Pictures.difference(page(100), page(100))).isZero();
    }

    @Test
    void aLineThatMovedByTwoPixelsIsSeen() {
        assertThat(Pictures.difference(page(100), page(102))).isGreaterThan(Pictures.TOLERANCE);
    }

    @Test
    void pagesOfOtherSizesDifferWholly() {
        BufferedImage landscape = new BufferedImage(842, 595, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(Pictures.difference(page(100), landscape)).isEqualTo(1);
    }

    private static BufferedImage page(int lineAt) {
        BufferedImage page = new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 595, 842);
        g.setColor(Color.BLACK);
        g.fillRect(50, lineAt, 495, 1);
        g.dispose();
        return page;
    }
}
