package org.rolecard.thai;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Shapes with the HarfBuzz that every JDK carries; glyph numbers are the font's own, so they can go into a PDF as they
 * are.
 */
public final class HarfBuzzShaper implements Shaper {
    /** At this size positions come out in thousandths of an em. */
    private static final float EM = 1000f;

    /** What AWT writes for a character that went into another one's glyph. */
    private static final int NO_GLYPH = 0xFFFF;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;

    /** A shaper for a TrueType font. */
    public HarfBuzzShaper(byte[] font) throws FontFormatException, IOException {
        SystemFonts.leaveOut();
        // Without ligatures AWT leaves out the ones that Thai needs, such as those of ฤๅ.
        this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
                .deriveFont(EM)
                .deriveFont(Map.of(TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    }

    @Override
    public Shaped shape(String thai) {
        GlyphVector vector =
                font.layoutGlyphVector(CONTEXT, thai.toCharArray(), 0, thai.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if (vector.getGlyphCode(i) != NO_GLYPH) {
                Point2D at = vector.getGlyphPosition(i);
                glyphs.add(new Glyph(vector.getGlyphCode(i), vector.getGlyphCharIndex(i), at.getX(), -at.getY()));
            }
        }
        return new Shaped(glyphs, vector.getGlyphPosition(vector.getNumGlyphs()).getX());
    }
}
