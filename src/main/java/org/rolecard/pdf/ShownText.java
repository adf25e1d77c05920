package org.rolecard.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rolecard.pdf.ContentScanner.Kind;
import org.rolecard.pdf.EmbeddedFonts.Loaded;
import org.rolecard.thai.Clusters;

/**
 * What a painted run shows, read back from its glyphs.
 *
 * @param text its text
 * @param spacing what is added behind each character, in thousandths of an em: letter spacing, justification
 * @param glyphs its glyphs, as painted
 */
record ShownText(String text, double[] spacing, List<Shown> glyphs) {
    /**
     * A painted glyph.
     *
     * @param id its number
     * @param text the character that it was painted for
     */
    record Shown(int id, String text) {}

    /** Reads the operands of Tj or TJ. */
    static ShownText of(ContentScanner shows, Loaded font) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Shown> glyphs = new ArrayList<>();
        double[] spacing = new double[16];
        for (int i = 0; i < shows.operands(); i++) {
            if (shows.kind(i) == Kind.STRING) {
                byte[] codes = shows.string(i);
                for (int j = 0; j + 1 < codes.length; j += 2) {
                    int glyph = ((codes[j] & 0xFF) << 8) | (codes[j + 1] & 0xFF);
                    Shown shown = new Shown(glyph, font.character(glyph));
                    glyphs.add(shown);
                    text.append(shown.text());
                }
            } else if (!text.isEmpty()) {
                spacing = text.length() > spacing.length ? Arrays.copyOf(spacing, 2 * text.length()) : spacing;
                spacing[text.length() - 1] -= shows.number(i);
            }
        }
        return new ShownText(text.toString(), Arrays.copyOf(spacing, text.length()), glyphs);
    }

    /** Whether any of it is Thai. */
    boolean hasThai() {
        for (int i = 0; i < text.length(); i++) {
            if (Clusters.isThai(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether any of it is for private use: a character that has no meaning but what a font gives it. Those beyond
     * U+FFFF begin with U+DB80 to U+DBFF.
     */
    boolean hasPrivate() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 0xE000 && c <= 0xF8FF) || (c >= 0xDB80 && c <= 0xDBFF)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of it is a Latin letter. */
    boolean hasLatin() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                return true;
            }
        }
        return false;
    }
}
