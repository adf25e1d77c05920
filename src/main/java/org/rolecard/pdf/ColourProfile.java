package org.rolecard.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What the colours of a PDF mean: sRGB, as PDF/A wants it said (ISO 19005-2 §6.2.3). The profile is written here, by
 * the formula of IEC 61966-2-1 (ICC.1:2004-10): the JDK's own is a table of three kilobytes, differs with the version
 * of Java, and starts Java's colour management.
 */
final class ColourProfile {
    private static final String NAME = "sRGB IEC61966-2.1";
    private static final int HEADER = 128;

    /** White of print (D50), in 65536ths, as all numbers here. */
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};

    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

    /** From the white of screens to that of print (Bradford). */
    private static final int[] ADAPTATION = {
        0x10C42, 0x5DE, 0xFFFFF326, 0x793, 0xFD90, 0xFFFFFBA1, 0xFFFFFDA2, 0x3DC, 0xC06E
    };

    /** ((x + 0.055) / 1.055) ^ 2.4 from 0.04045 on, x / 12.92 below. */
    private static final int[] CURVE = {0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B};

    private ColourProfile() {}

    /** Says so in a document. */
    static void write(PDDocument document) throws IOException {
        COSStream profile = document.getDocument().createCOSStream();
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(sRgb());
        }
        profile.setInt(COSName.N, 3);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        dictionary.setItem(COSName.S, COSName.GTS_PDFA1);
        dictionary.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        PDOutputIntent intent = new PDOutputIntent(dictionary);
        intent.setInfo(NAME);
        intent.setOutputCondition(NAME);
        intent.setOutputConditionIdentifier(NAME);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    static byte[] sRgb() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright"));
        tags.put("wtpt", numbers("XYZ ", WHITE));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        int start = HEADER + 4 + 12 * tags.size();
        int size = start
                + tags.values().stream().distinct().mapToInt(tag -> tag.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(tags.size());
        IdentityHashMap<byte[], Integer> places = new IdentityHashMap<>();
        int next = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            Integer known = places.putIfAbsent(tag.getValue(), next);
            int place = known == null ? next : known;
            next = known == null ? next + tag.getValue().length : next;
            profile.put(ascii(tag.getKey())).putInt(place).putInt(tag.getValue().length);
            profile.duplicate().position(place).put(tag.getValue());
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x04200000);
        profile.put(ascii("mntrRGB XYZ "));
        profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        profile.position(36).put(ascii("acsp"));
        profile.position(68);
        for (int component : WHITE) {
            profile.putInt(component);
        }
    }

    private static byte[] numbers(String type, int... values) {
        ByteBuffer tag =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (int value : values) {
            tag.putInt(value);
        }
        return tag.array();
    }

    private static byte[] curve() {
        ByteBuffer tag =
                ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para")).putInt(0);
        tag.putShort((short) 3).putShort((short) 0);
        for (int value : CURVE) {
            tag.putInt(value);
        }
        return tag.array();
    }

    /** A text in English, padded to a multiple of four bytes. */
    private static byte[] text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer tag = ByteBuffer.allocate((28 + letters.length + 3) / 4 * 4);
        tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
        return tag.putInt(letters.length).putInt(28).put(letters).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
