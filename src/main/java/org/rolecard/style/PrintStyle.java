package org.rolecard.style;

import java.util.List;

/**
 * How pages are printed.
 *
 * @param css the style sheet, without its font faces
 * @param fonts the fonts
 */
public record PrintStyle(String css, List<FontFace> fonts) {
    /** Copies the list. */
    public PrintStyle {
        fonts = List.copyOf(fonts);
    }
}
