package org.rolecard.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolecard.pdf.GrowingFont.Copy;

/**
 * A font with copies of its marks that take room. A mark takes none, so where it is drawn left of its letter's end, as
 * over the tall letters ป ฝ ฟ, the next letter stands far ahead of where the mark ends, and MuPDF reads a space between
 * them. Behind a copy that goes on about as far, the next letter is where readers expect it.
 */
final class SteppingMarks {
    /** In thousandths of an em; half of it is left at most, and MuPDF takes 150 for a space. */
    private static final int STEP = 200;

    /** Marks are drawn this many steps left of their letter's end at most. */
    private static final int MOST_STEPS = 3;

    /** Leaves room for the codes of glyphs that stand for more than one text. */
    private static final int MOST_GLYPHS = 0xF000;

    private final byte[] font;
    /** The first copy of each glyph; 0 where there is none. */
    private final int[] firstCopies;

    private SteppingMarks(byte[] font, int[] firstCopies) {
        this.font = font;
        this.firstCopies = firstCopies;
    }

    /** The font as it is. */
    static SteppingMarks none(byte[] font) {
        return new SteppingMarks(font, new int[0]);
    }

    /** The font with a copy of each mark for each number of steps. */
    static SteppingMarks in(byte[] font) {
        return GrowingFont.of(font).flatMap(SteppingMarks::in).orElseGet(() -> none(font));
    }

    private static Optional<SteppingMarks> in(GrowingFont font) {
        int[] firstCopies = new int[font.glyphs()];
        List<Copy> copies = new ArrayList<>();
        for (int glyph = 0; glyph < font.glyphs(); glyph++) {
            if (font.advance(glyph) == 0 && font.draws(glyph)) {
                firstCopies[glyph] = font.glyphs() + copies.size();
                for (int steps = 1; steps <= MOST_STEPS; steps++) {
                    copies.add(new Copy(glyph, steps * STEP * font.unitsPerEm() / 1000));
                }
            }
        }
        return font.glyphs() + copies.size() > MOST_GLYPHS
                ? Optional.empty()
                : Optional.of(new SteppingMarks(font.with(copies), firstCopies));
    }

    /** The font, its own glyphs under their own numbers. */
    byte[] font() {
        return font;
    }

    /**
     * The glyph to draw instead of one, which looks the same: the glyph itself unless it is a mark.
     *
     * @param gap how far ahead of the glyph's end the next one is, in thousandths of an em
     */
    int insteadOf(int glyph, double gap) {
        int first = glyph < firstCopies.length ? firstCopies[glyph] : 0;
        if (first == 0) {
            return glyph;
        }
        int steps = (int) Math.min(Math.round(gap / STEP), MOST_STEPS);
        return steps <= 0 ? glyph : first + steps - 1;
    }
}
