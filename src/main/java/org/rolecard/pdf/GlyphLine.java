package org.rolecard.pdf;

/** The glyphs of one TJ operator, with the moves between them. */
final class GlyphLine {
    private final ContentBytes out;
    private final byte[] codes;
    private int length;
    private boolean open;

    GlyphLine(ContentBytes out, int glyphs) {
        this.out = out;
        this.codes = new byte[2 * glyphs];
    }

    void add(int code) {
        codes[length++] = (byte) (code >> 8);
        codes[length++] = (byte) code;
    }

    /** Moves right, by thousandths of an em. */
    void move(double right) {
        flush();
        open();
        out.number(-right);
    }

    void show() {
        flush();
        if (open) {
            out.raw("]TJ\n");
            open = false;
        }
    }

    private void flush() {
        if (length > 0) {
            open();
            out.string(codes, length);
            length = 0;
        }
    }

    private void open() {
        if (!open) {
            out.raw("[");
            open = true;
        }
    }
}
