package org.rolecard.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The codes that one font's glyphs are shown by in a PDF, and the text that each code stands for. A glyph that stands
 * for different texts in different places gets a code for each, so that every reader, also one that knows no
 * ActualText, gets the source text back.
 */
final class GlyphCodes {
    /** A block of a CMap holds no more entries (Adobe Technical Note 5411). */
    private static final int MOST_PER_BLOCK = 100;

    private final Map<Integer, String> textByCode = new TreeMap<>();
    private final Map<Integer, Integer> glyphByAlias = new TreeMap<>();
    private final Map<String, Integer> aliases = new HashMap<>();
    private final int firstAlias;

    /**
     * What each glyph stood for where it first came, beside the map for speed: it is asked for each glyph of a page.
     */
    private final @Nullable String[] firstTexts;

    /** For a font with so many glyphs. */
    GlyphCodes(int numberOfGlyphs) {
        this.firstAlias = numberOfGlyphs;
        this.firstTexts = new String[numberOfGlyphs];
    }

    /** The code that shows a glyph where it stands for a text. */
    int code(int glyph, String text) {
        String had = firstTexts[glyph];
        if (had == null) {
            firstTexts[glyph] = text;
            textByCode.put(glyph, text);
            return glyph;
        }
        if (had.equals(text)) {
            return glyph;
        }
        return aliases.computeIfAbsent(glyph + " " + text, key -> {
            int alias = firstAlias + aliases.size();
            glyphByAlias.put(alias, glyph);
            textByCode.put(alias, text);
            return alias;
        });
    }

    /**
     * Completes the font in the PDF, once its subset has been made: text of each code, and the codes beyond its own.
     */
    void complete(COSDictionary font, AdvanceOf advances) throws IOException {
        if (textByCode.isEmpty()) {
            return;
        }
        font.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        COSDictionary descendant =
                (COSDictionary) ((COSArray) font.getDictionaryObject(COSName.DESCENDANT_FONTS)).getObject(0);
        byte[] glyphs;
        try (InputStream in =
                ((COSStream) descendant.getDictionaryObject(COSName.CID_TO_GID_MAP)).createInputStream()) {
            glyphs = in.readAllBytes();
        }
        byte[] extended = Arrays.copyOf(glyphs, Math.max(glyphs.length, 2 * (firstAlias + aliases.size())));
        COSArray widths = (COSArray) descendant.getDictionaryObject(COSName.W);
        for (Map.Entry<Integer, Integer> alias : glyphByAlias.entrySet()) {
            extended[2 * alias.getKey()] = glyphs[2 * alias.getValue()];
            extended[2 * alias.getKey() + 1] = glyphs[2 * alias.getValue() + 1];
            COSArray one = new COSArray();
            one.add(COSInteger.get(Math.round(advances.of(alias.getValue()))));
            widths.add(COSInteger.get(alias.getKey()));
            widths.add(one);
        }
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(extended));
        // CIDSet may be left out, and would be wrong now (ISO 19005-2 §6.2.11.4.2).
        descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.CID_SET);
    }

    private static COSStream stream(byte[] content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    /** A CMap from codes to text (ISO 32000-1 §9.10.3). */
    private String toUnicode() {
        StringBuilder cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        HexFormat hex = HexFormat.of().withUpperCase();
        Iterator<Map.Entry<Integer, String>> entries = textByCode.entrySet().iterator();
        for (int left = textByCode.size(); left > 0; left -= MOST_PER_BLOCK) {
            int inBlock = Math.min(left, MOST_PER_BLOCK);
            cmap.append(inBlock).append(" beginbfchar\n");
            for (int i = 0; i < inBlock; i++) {
                Map.Entry<Integer, String> entry = entries.next();
                cmap.append('<')
                        .append(hex.toHexDigits(entry.getKey().shortValue()))
                        .append("> <")
                        .append(hex.formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE)))
                        .append(">\n");
            }
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    /** Tells how wide glyphs are. */
    interface AdvanceOf {
        /** The advance of a glyph, in thousandths of an em. */
        float of(int glyph) throws IOException;
    }
}
