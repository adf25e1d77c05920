package org.rolecard.thai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import org.rolecard.thai.Shaper.Glyph;
import org.rolecard.thai.Shaper.Shaped;

/**
 * The clusters of a font that comes with the program, as HarfBuzz shapes them, written down beforehand: HarfBuzz need
 * not be woken for a single document (what it costs: src/docs/benchmarks.md). Serves any number of threads.
 *
 * <p>A file, named by the font's checksum, holds big-endian numbers: how many units the font has an em and how many
 * clusters there are, 32 bits each; the clusters' keys, 32 bits each, rising; where each one's glyphs begin, counted in
 * glyphs, and where the last one's end, 32 bits each; their advances in units, 16 bits each; and the glyphs: 16 bits
 * for the number, 8 for the character's index, 16 each for x and y in units.
 */
public final class KnownClusters {
    /** The letters of a cluster that is kept, at most: a letter, a vowel, a tone mark, and one to spare. */
    private static final int LONGEST = 4;

    private static final int HEAD = 8;
    private static final int GLYPH = 7;
    private static final int THAI = 0x0E00;
    private static final int BITS = 7;

    private final ByteBuffer file;
    private final double scale;
    private final int count;

    private KnownClusters(byte[] file) {
        this.file = ByteBuffer.wrap(file);
        this.scale = 1000.0 / this.file.getInt(0);
        this.count = this.file.getInt(4);
    }

    /** Those of a TrueType font, if it is one that came with the program. */
    public static Optional<KnownClusters> of(byte[] font) {
        try (InputStream in = KnownClusters.class.getResourceAsStream("/clusters/" + fileName(font))) {
            return in == null ? Optional.empty() : Optional.of(new KnownClusters(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file for a font. A checksum is enough: who gives the program another font of the same one gives templates,
     * too, which are trusted.
     */
    static String fileName(byte[] font) {
        CRC32 sum = new CRC32();
        sum.update(font);
        return HexFormat.of().toHexDigits((int) sum.getValue()) + ".bin";
    }

    /** The number of a cluster in the file, unless it has too many letters or other ones than Thai. */
    static OptionalInt key(String cluster) {
        if (cluster.length() > LONGEST) {
            return OptionalInt.empty();
        }
        int key = 0;
        for (int i = 0; i < cluster.length(); i++) {
            if (!Clusters.isThai(cluster.charAt(i))) {
                return OptionalInt.empty();
            }
            key = key << BITS | cluster.charAt(i) - THAI;
        }
        return OptionalInt.of(key);
    }

    /** A cluster, if it is one that is kept. */
    Optional<Shaped> find(String cluster) {
        OptionalInt key = key(cluster);
        int low = 0;
        int high = key.isPresent() ? count - 1 : -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = file.getInt(HEAD + 4 * middle);
            if (there == key.getAsInt()) {
                return Optional.of(at(middle));
            }
            if (there < key.getAsInt()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private Shaped at(int index) {
        int begins = HEAD + 4 * count;
        int advances = begins + 4 * (count + 1);
        int glyphs = advances + 2 * count;
        List<Glyph> found = new ArrayList<>();
        for (int i = file.getInt(begins + 4 * index); i < file.getInt(begins + 4 * (index + 1)); i++) {
            int at = glyphs + GLYPH * i;
            found.add(new Glyph(
                    file.getChar(at), file.get(at + 2), file.getShort(at + 3) * scale, file.getShort(at + 5) * scale));
        }
        return new Shaped(found, file.getShort(advances + 2 * index) * scale);
    }
}
