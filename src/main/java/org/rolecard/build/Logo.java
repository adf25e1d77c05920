package org.rolecard.build;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
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

    /** Those of printers have one; for screens a few kilobytes are usual. */
    private static final int MOST_BYTES_OF_PROFILE = 4 * 1024 * 1024;

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_DEPTH = 24;
    private static final int PNG_COLOUR_TYPE = 25;
    private static final int PNG_CHUNK_FRAME = 12;

    /** To see that all of a picture can be unpacked, one pixel of as many each way will do, and needs no room. */
    private static final int LOOK = 64;

    private Logo() {}

    /** Why a file cannot be the logo, as a key of the message files; nothing where it can. */
    static Optional<String> fault(byte[] picture) {
        Optional<String> type = type(picture);
        if (picture.length > MOST_BYTES || type.isEmpty()) {
            return Optional.of("logo.no-picture");
        }
        boolean png = type.get().endsWith("png");
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.of("logo.no-picture");
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width > MOST_PIXELS_ACROSS || height > MOST_PIXELS_ACROSS) {
                return Optional.of("logo.no-picture");
            }
            if (png && width * height * bits(picture) > MOST_BYTES_UNPACKED * 8) {
                return Optional.of("logo.bits");
            }
            if (png && !isProfileUsable(picture)) {
                return Optional.of("logo.profile");
            }
            ImageReadParam thin = reader.getDefaultReadParam();
            thin.setSourceSubsampling(LOOK, LOOK, 0, 0);
            int colours = reader.read(0, thin).getRaster().getNumBands();
            return colours > 3 && !png ? Optional.of("logo.cmyk") : Optional.empty(); // no archive takes these
        } catch (IOException | RuntimeException e) { // ImageIO throws both at what is broken
            return Optional.of("logo.damaged");
        }
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
        if (p.length > PNG_COLOUR_TYPE && (p[0] & 0xFF) == 0x89 && p[1] == 'P' && p[2] == 'N' && p[3] == 'G') {
            return Optional.of("image/png");
        }
        return p.length > 3 && (p[0] & 0xFF) == 0xFF && (p[1] & 0xFF) == 0xD8
                ? Optional.of("image/jpeg")
                : Optional.empty();
    }

    /** How many bits a pixel has. */
    private static int bits(byte[] png) {
        int channels = switch (png[PNG_COLOUR_TYPE]) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        return channels * png[PNG_DEPTH];
    }

    /** A profile goes into PDFs as it is, where one that is none would break the promises of an archive. */
    private static boolean isProfileUsable(byte[] png) throws IOException {
        ByteBuffer chunks = ByteBuffer.wrap(png).position(PNG_SIGNATURE);
        while (chunks.remaining() >= PNG_CHUNK_FRAME) {
            int start = chunks.position();
            int length = chunks.getInt();
            int type = chunks.getInt();
            if (length < 0 || length > chunks.remaining()) {
                return true; // cut off: said when it is unpacked
            }
            if (type == 0x69434350) { // iCCP: a name, a zero, the way it is packed, the profile
                int name = 0;
                while (name < length && png[start + 8 + name] != 0) {
                    name++;
                }
                int packed = Math.min(name + 2, length);
                byte[] profile = new InflaterInputStream(
                                new ByteArrayInputStream(png, start + 8 + packed, length - packed))
                        .readNBytes(MOST_BYTES_OF_PROFILE + 1);
                int colours = png[PNG_COLOUR_TYPE] == 0 || png[PNG_COLOUR_TYPE] == 4 ? 1 : 3;
                return profile.length <= MOST_BYTES_OF_PROFILE && isOf(colours, profile);
            }
            chunks.position(Math.min(start + PNG_CHUNK_FRAME + length, png.length));
        }
        return true;
    }

    private static boolean isOf(int colours, byte[] profile) {
        try {
            return ICC_Profile.getInstance(profile).getNumComponents() == colours;
        } catch (IllegalArgumentException e) { // it is no profile at all
            return false;
        }
    }
}
