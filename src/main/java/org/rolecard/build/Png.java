package org.rolecard.build;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;

/** What a PNG picture says of itself before it is unpacked (ISO/IEC 15948). */
final class Png {
    private static final int SIGNATURE = 8;
    private static final int DEPTH = 24;
    private static final int COLOUR_TYPE = 25;

    /** Length and type before what a chunk holds. */
    private static final int CHUNK_HEAD = 8;

    /** What stands around what a chunk holds, with the check sum behind it. */
    private static final int CHUNK_FRAME = 12;

    /** The type of the chunk with a colour profile: "iCCP". */
    private static final int PROFILE = 0x69434350;

    /** The profiles of printing presses have one; for screens a few kilobytes are usual. */
    private static final int MOST_BYTES_OF_PROFILE = 4 * 1024 * 1024;

    private final byte[] bytes;

    /** For a file that {@link #is} one. */
    Png(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether a file begins as one. */
    static boolean is(byte[] file) {
        return file.length > COLOUR_TYPE
                && (file[0] & 0xFF) == 0x89
                && file[1] == 'P'
                && file[2] == 'N'
                && file[3] == 'G';
    }

    /** How many bits a pixel has. */
    int bits() {
        int channels = switch (bytes[COLOUR_TYPE]) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        return channels * bytes[DEPTH];
    }

    /** A profile goes into PDFs as it is, where one that is none would break the promises of an archive. */
    boolean isProfileUsable() throws IOException {
        ByteBuffer chunks = ByteBuffer.wrap(bytes).position(SIGNATURE);
        while (chunks.remaining() >= CHUNK_FRAME) {
            int start = chunks.position();
            int length = chunks.getInt();
            int type = chunks.getInt();
            if (length < 0 || length > chunks.remaining()) {
                return true; // cut off: said when it is unpacked
            }
            if (type == PROFILE) {
                return isUsable(profile(start + CHUNK_HEAD, length));
            }
            chunks.position(Math.min(start + CHUNK_FRAME + length, bytes.length));
        }
        return true;
    }

    /** Unpacked; it stands behind its name, a zero, and a byte that says how it is packed. */
    private byte[] profile(int start, int length) throws IOException {
        int name = 0;
        while (name < length && bytes[start + name] != 0) {
            name++;
        }
        int packed = Math.min(name + 2, length);
        return new InflaterInputStream(new ByteArrayInputStream(bytes, start + packed, length - packed))
                .readNBytes(MOST_BYTES_OF_PROFILE + 1);
    }

    private boolean isUsable(byte[] profile) {
        int colours = bytes[COLOUR_TYPE] == 0 || bytes[COLOUR_TYPE] == 4 ? 1 : 3;
        try {
            return profile.length <= MOST_BYTES_OF_PROFILE
                    && ICC_Profile.getInstance(profile).getNumComponents() == colours;
        } catch (IllegalArgumentException e) { // it is no profile at all
            return false;
        }
    }
}
