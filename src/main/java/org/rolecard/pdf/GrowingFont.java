package org.rolecard.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A TrueType font that copies of its glyphs can be appended to. What comes out is read by PDFBox only, which embeds a
 * subset with tables and checksums of its own; so only the tables that a subset is made from are kept right.
 */
final class GrowingFont {
    private static final Set<String> NEEDED = Set.of("glyf", "head", "hhea", "hmtx", "loca", "maxp");

    /** They are as long as there are glyphs, and say how to write downwards. */
    private static final Set<String> LEFT_OUT = Set.of("vhea", "vmtx");

    private static final int DIRECTORY_AT = 12;
    private static final int ENTRY = 16;
    private static final int UNITS_PER_EM = 18;
    private static final int LOCA_FORMAT = 50;
    private static final int NUMBER_OF_H_METRICS = 34;
    private static final int NUMBER_OF_GLYPHS = 4;

    private final int version;
    private final Map<String, ByteBuffer> tables;
    private final ByteBuffer advances;
    private final ByteBuffer starts;
    private final boolean wideStarts;
    private final int metrics;
    private final int glyphs;

    private GrowingFont(int version, Map<String, ByteBuffer> tables) {
        this.version = version;
        this.tables = tables;
        this.advances = table("hmtx");
        this.starts = table("loca");
        this.wideStarts = table("head").getShort(LOCA_FORMAT) != 0;
        this.metrics = Short.toUnsignedInt(table("hhea").getShort(NUMBER_OF_H_METRICS));
        this.glyphs = Short.toUnsignedInt(table("maxp").getShort(NUMBER_OF_GLYPHS));
    }

    /** Reads a font; empty if it has no TrueType outlines. */
    static Optional<GrowingFont> of(byte[] data) {
        ByteBuffer font = ByteBuffer.wrap(data);
        Map<String, ByteBuffer> tables = new TreeMap<>();
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = DIRECTORY_AT + ENTRY * i;
            String tag = new String(data, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
        tables.keySet().removeAll(LEFT_OUT);
        return tables.keySet().containsAll(NEEDED)
                ? Optional.of(new GrowingFont(font.getInt(0), tables))
                : Optional.empty();
    }

    private ByteBuffer table(String tag) {
        return Optional.ofNullable(tables.get(tag)).orElseThrow();
    }

    /** How many glyphs it has. */
    int glyphs() {
        return glyphs;
    }

    /** The side of its em, in units. */
    int unitsPerEm() {
        return Short.toUnsignedInt(table("head").getShort(UNITS_PER_EM));
    }

    /** How wide a glyph is, in units. */
    int advance(int glyph) {
        return Short.toUnsignedInt(advances.getShort(4 * Math.min(glyph, metrics - 1)));
    }

    /** Whether a glyph draws something. */
    boolean draws(int glyph) {
        return start(glyph + 1) > start(glyph);
    }

    /** The last ones have the advance of the one before, and only a bearing each. */
    private short bearing(int glyph) {
        return advances.getShort(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics));
    }

    private int start(int glyph) {
        return wideStarts ? starts.getInt(4 * glyph) : 2 * Short.toUnsignedInt(starts.getShort(2 * glyph));
    }

    /**
     * A copy of a glyph.
     *
     * @param glyph the glyph
     * @param advance how wide the copy is, in units
     */
    record Copy(int glyph, int advance) {}

    /** The font with copies behind its own glyphs, in their order. */
    byte[] with(List<Copy> copies) {
        int grownTo = glyphs + copies.size();
        Map<String, ByteBuffer> grown = new TreeMap<>(tables);
        grown.put("head", changed("head", LOCA_FORMAT, 1));
        grown.put("hhea", changed("hhea", NUMBER_OF_H_METRICS, grownTo));
        grown.put("maxp", changed("maxp", NUMBER_OF_GLYPHS, grownTo));
        grown.put("hmtx", metrics(copies));
        putOutlines(copies, grown);
        return written(grown);
    }

    private ByteBuffer changed(String tag, int at, int value) {
        ByteBuffer table = table(tag);
        return ByteBuffer.allocate(table.limit())
                .put(0, table, 0, table.limit())
                .putShort(at, (short) value);
    }

    private ByteBuffer metrics(List<Copy> copies) {
        ByteBuffer grown = ByteBuffer.allocate(4 * (glyphs + copies.size()));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            grown.putShort((short) advance(glyph)).putShort(bearing(glyph));
        }
        copies.forEach(copy -> grown.putShort((short) copy.advance()).putShort(bearing(copy.glyph())));
        return grown.flip();
    }

    private void putOutlines(List<Copy> copies, Map<String, ByteBuffer> grown) {
        ByteBuffer old = table("glyf");
        int more = copies.stream()
                .mapToInt(copy -> padded(start(copy.glyph() + 1) - start(copy.glyph())))
                .sum();
        ByteBuffer outlines = ByteBuffer.allocate(padded(old.limit()) + more);
        outlines.put(0, old, 0, old.limit());
        ByteBuffer grownStarts = ByteBuffer.allocate(4 * (glyphs + copies.size() + 1));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            grownStarts.putInt(start(glyph));
        }
        // The last glyph of old ends where the first copy begins, so nothing may lie between them.
        int at = start(glyphs);
        for (Copy copy : copies) {
            int length = start(copy.glyph() + 1) - start(copy.glyph());
            grownStarts.putInt(at);
            outlines.put(at, old, start(copy.glyph()), length);
            at += padded(length);
        }
        grown.put("glyf", outlines);
        grown.put("loca", grownStarts.putInt(at).flip());
    }

    private byte[] written(Map<String, ByteBuffer> grown) {
        int at = DIRECTORY_AT + ENTRY * grown.size();
        ByteBuffer font = ByteBuffer.allocate(
                at + grown.values().stream().mapToInt(t -> padded(t.limit())).sum());
        font.putInt(0, version).putShort(4, (short) grown.size());
        int entry = DIRECTORY_AT;
        for (Map.Entry<String, ByteBuffer> table : grown.entrySet()) {
            int length = table.getValue().limit();
            font.put(entry, table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            font.putInt(entry + 8, at).putInt(entry + 12, length);
            font.put(at, table.getValue(), 0, length);
            at += padded(length);
            entry += ENTRY;
        }
        return font.array();
    }

    /** Tables, and the outlines in them, begin at multiples of four. */
    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
