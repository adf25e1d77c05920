package org.rolecard.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Takes a picture as a logo if it is a whole one and no bomb: its size is read from its header before it is unpacked.
 * Libraries leave out in silence what they cannot unpack, and a document would be without its logo.
 */
final class Logo {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_PIXELS_ACROSS = 4000;

    /** Unpacked: as large as can be with 8 bits a colour. */
    private static final long MOST_BYTES_UNPACKED = 4L * MOST_PIXELS_ACROSS * MOST_PIXELS_ACROSS;

    /** To see that all of a picture can be unpacked, one pixel of as many each way will do, and needs no room. */
    private static final int LOOK = 64;

    private Logo() {}

    /** Why a file cannot be the logo, as a key of the message files; nothing where it can. */
    static Optional<String> fault(byte[] picture) {
        Optional<String> type = type(picture);
        if (picture.length > MOST_BYTES || type.isEmpty()) {
            return Optional.of("logo.no-picture");
        }
        Optional<Png> png = type.get().endsWith("png") ? Optional.of(new Png(picture)) : Optional.empty();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.of("logo.no-picture");
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            return fault(reader, png);
        } catch (IOException | RuntimeException e) { // ImageIO throws both at what is broken
            return Optional.of("logo.damaged");
        }
    }

    private static Optional<String> fault(ImageReader reader, Optional<Png> png) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width > MOST_PIXELS_ACROSS || height > MOST_PIXELS_ACROSS) {
            return Optional.of("logo.no-picture");
        }
        if (png.isPresent() && width * height * png.get().bits() > MOST_BYTES_UNPACKED * 8) {
            return Optional.of("logo.bits");
        }
        if (png.isPresent() && !png.get().isProfileUsable()) {
            return Optional.of("logo.profile");
        }
        ImageReadParam thin = reader.getDefaultReadParam();
        thin.setSourceSubsampling(LOOK, LOOK, 0, 0);
        int colours = reader.read(0, thin).getRaster().getNumBands();
        return colours > 3 && png.isEmpty() ? Optional.of("logo.cmyk") : Optional.empty(); // no archive takes these
    }

    /** A picture without a fault. */
    static String dataUri(byte[] picture) {
        return "data:" + type(picture).orElseThrow() + ";base64,"
                + Base64.getEncoder().encodeToString(picture);
    }

    /** The picture of a data URI that was made here. */
    static byte[] bytes(String dataUri) {
        return Base64.getDecoder().decode(dataUri.substring(dataUri.indexOf(',') + 1));
    }

    private static Optional<String> type(byte[] p) {
        if (Png.is(p)) {
            return Optional.of("image/png");
        }
        return p.length > 3 && (p[0] & 0xFF) == 0xFF && (p[1] & 0xFF) == 0xD8
                ? Optional.of("image/jpeg")
                : Optional.empty();
    }
}
