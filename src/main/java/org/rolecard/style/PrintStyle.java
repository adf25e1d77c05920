package org.rolecard.style;

import java.util.List;

/**
 * How pages are printed.
 *
 * @param css the style sheet, without its font faces
 * @param fonts the fonts
 * @param file the style sheet that names the fonts, as it is shown
 */
public record PrintStyle(String css, List<FontFace> fonts, String file) {
    /** Copies the list. */
    public PrintStyle {
        fonts = List.copyOf(fonts);
    }
}
