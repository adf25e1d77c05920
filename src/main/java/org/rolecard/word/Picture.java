package org.rolecard.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A logo and the room that it takes.
 *
 * @param bytes a PNG or JPEG picture
 * @param width in EMU, of which 12,700 are a point
 * @param height in EMU
 */
record Picture(byte[] bytes, long width, long height) {
    private static final double POINT = 12700;
    private static final double MOST_HIGH = 42 * POINT;
    private static final double MOST_WIDE = 180 * POINT;

    /** As large as there is room; none where its size cannot be read. */
    static Optional<Picture> of(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            double across = reader.getWidth(0);
            double down = reader.getHeight(0);
            double scale = Math.min(POINT * 0.75, Math.min(MOST_WIDE / across, MOST_HIGH / down));
            return Optional.of(new Picture(bytes, Math.round(across * scale), Math.round(down * scale)));
        } catch (IOException | RuntimeException e) { // ImageIO throws both at a broken header
            return Optional.empty();
        }
    }

    boolean isPng() {
        return bytes.length > 1 && bytes[1] == 'P';
    }

    /** Shows it in a run. */
    void write(Tag run, String relation, String text) {
        Tag inline = run.child("w:drawing").child("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        inline.with("wp:extent", "cx", width, "cy", height);
        inline.with("wp:docPr", "id", 1, "name", "Logo", "descr", text);
        Tag picture = inline.child("a:graphic")
                .child("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")
                .child("pic:pic");
        picture.child("pic:nvPicPr")
                .with("pic:cNvPr", "id", 1, "name", "Logo", "descr", text)
                .with("pic:cNvPicPr");
        picture.child("pic:blipFill")
                .with("a:blip", "r:embed", relation)
                .child("a:stretch")
                .with("a:fillRect");
        Tag shape = picture.child("pic:spPr");
        shape.child("a:xfrm").with("a:off", "x", 0, "y", 0).with("a:ext", "cx", width, "cy", height);
        shape.child("a:prstGeom", "prst", "rect").with("a:avLst");
    }
}
