package org.rolecard.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Takes a picture as a logo if it is one and no bomb: its size is read from its header, without unpacking it. */
final class Logo {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_PIXELS_ACROSS = 4000;

    private Logo() {}

    static Optional<String> dataUri(byte[] picture) {
        if (picture.length > MOST_BYTES) {
            return Optional.empty();
        }
        Optional<String> type = type(picture);
        return type.isPresent() && isSmall(picture)
                ? Optional.of(
                        "data:" + type.get() + ";base64," + Base64.getEncoder().encodeToString(picture))
                : Optional.empty();
    }

    /** The picture of a data URI that was made here. */
    static byte[] bytes(String dataUri) {
        return Base64.getDecoder().decode(dataUri.substring(dataUri.indexOf(',') + 1));
    }

    private static Optional<String> type(byte[] p) {
        if (p.length > 8 && (p[0] & 0xFF) == 0x89 && p[1] == 'P' && p[2] == 'N' && p[3] == 'G') {
            return Optional.of("image/png");
        }
        return p.length > 3 && (p[0] & 0xFF) == 0xFF && (p[1] & 0xFF) == 0xD8
                ? Optional.of("image/jpeg")
                : Optional.empty();
    }

    private static boolean isSmall(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return reader.getWidth(0) <= MOST_PIXELS_ACROSS && reader.getHeight(0) <= MOST_PIXELS_ACROSS;
        } catch (IOException | RuntimeException e) { // ImageIO throws both at a broken header
            return false;
        }
    }
}
