package org.rolecard.thai;

import java.util.List;

/** Sets Thai in one font: chooses the glyph of each letter and places the marks. Serves any number of threads. */
public interface Shaper {
    /** The glyphs of a text, in the order they are drawn. */
    Shaped shape(String thai);

    /**
     * A text in glyphs.
     *
     * @param glyphs the glyphs
     * @param advance how far the text goes on the line, in thousandths of an em
     */
    record Shaped(List<Glyph> glyphs, double advance) {
        /** Copies the list. */
        public Shaped {
            glyphs = List.copyOf(glyphs);
        }
    }

    /**
     * A glyph in its place.
     *
     * @param id its number in the font
     * @param character index of a character that it stands for
     * @param x from the start of the text, in thousandths of an em
     * @param y above the line, in thousandths of an em
     */
    record Glyph(int id, int character, double x, double y) {}
}
