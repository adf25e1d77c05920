package org.rolecard.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * What a painted run shows, read back from its glyphs.
 *
 * @param text its text
 * @param spacing what is added behind each character, in thousandths of an em: letter spacing, justification
 * @param glyphs its glyphs, as painted
 */
record ShownText(String text, double[] spacing, List<Shown> glyphs) {
    private static final String UNKNOWN = "\uFFFD";

    /**
     * A painted glyph.
     *
     * @param id its number
     * @param text the character that it was painted for
     */
    record Shown(int id, String text) {}

    /** Reads the operand of Tj or TJ. */
    static ShownText of(COSBase operand, PDType0Font font) throws IOException {
        CmapLookup characters =
                ((PDCIDFontType2) font.getDescendantFont()).getTrueTypeFont().getUnicodeCmapLookup();
        StringBuilder text = new StringBuilder();
        List<Shown> glyphs = new ArrayList<>();
        List<Double> spacing = new ArrayList<>();
        for (COSBase part : operand instanceof COSArray array ? array.toList() : List.of(operand)) {
            if (part instanceof COSString string) {
                byte[] codes = string.getBytes();
                for (int i = 0; i + 1 < codes.length; i += 2) {
                    Shown shown = shown(((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF), characters);
                    glyphs.add(shown);
                    text.append(shown.text());
                    shown.text().chars().forEach(c -> spacing.add(0.0));
                }
            } else if (part instanceof COSNumber number && !spacing.isEmpty()) {
                int last = spacing.size() - 1;
                spacing.set(last, spacing.get(last) - number.floatValue());
            }
        }
        return new ShownText(
                text.toString(),
                spacing.stream().mapToDouble(Double::doubleValue).toArray(),
                glyphs);
    }

    private static Shown shown(int glyph, CmapLookup characters) {
        List<Integer> codes = characters.getCharCodes(glyph);
        return new Shown(glyph, codes == null || codes.isEmpty() ? UNKNOWN : Character.toString(codes.get(0)));
    }
}
