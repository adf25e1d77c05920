package org.rolecard.golden;

import java.awt.image.BufferedImage;

/** Compares pictures of pages. */
final class Pictures {
    /** Less than one word's worth of pixels; the words themselves are compared as text. */
    static final double TOLERANCE = 0.0005;

    /** Java versions smooth edges a little differently; a moved line differs by far more. */
    private static final int VISIBLE = 80;

    private Pictures() {}

    /** The share of pixels that differ visibly, from 0 to 1; 1 where the sizes differ. */
    static double difference(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return 1;
        }
        long different = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                different += Math.abs(grey(a, x, y) - grey(b, x, y)) > VISIBLE ? 1 : 0;
            }
        }
        return (double) different / ((long) a.getWidth() * a.getHeight());
    }

    private static int grey(BufferedImage picture, int x, int y) {
        int rgb = picture.getRGB(x, y);
        return (((rgb >> 16) & 0xFF) + ((rgb >> 8) & 0xFF) + (rgb & 0xFF)) / 3;
    }
}
