package org.rolecard.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.rolecard.style.FontFace;

/**
 * Which characters the fonts of a style have. What none of them has the renderer would print as {@code #}, in silence.
 */
final class Coverage {
    /** Takes no room and no glyph: the renderer leaves it out. */
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    /** The bits of fsType that say what the font may be used for. */
    private static final int USAGE = 0x000F;

    private final List<CmapLookup> fonts = new ArrayList<>();
    private final BitSet known = new BitSet();

    Coverage(List<ReadFont> read) throws FontFault {
        for (ReadFont font : read) {
            try {
                fonts.add(font.trueType().getUnicodeCmapLookup());
                refuseRestricted(font.face(), font.trueType());
            } catch (IOException | RuntimeException e) { // PDFBox says nowhere what it throws
                throw FontFault.notAFont(font.face());
            }
        }
    }

    /** The fonts' makers say whether they may be embedded (OpenType OS/2 table, fsType). */
    private static void refuseRestricted(FontFace face, TrueTypeFont font) throws FontFault, IOException {
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        if (os2 != null && (os2.getFsType() & USAGE) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED) {
            throw new FontFault(face.file(), "font.restricted");
        }
    }

    /** Whether Thai can be set at all. */
    boolean hasThai() {
        return has('ก') && has('ั') && has('้');
    }

    boolean has(int codePoint) {
        if (known.get(codePoint)) { // asked for each character of a role and of its pages
            return true;
        }
        boolean has = codePoint == ZERO_WIDTH_SPACE
                || Character.isWhitespace(codePoint)
                || fonts.stream().anyMatch(font -> font.getGlyphId(codePoint) > 0);
        known.set(codePoint, has);
        return has;
    }
}
