package org.rolecard.thai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the fonts of the machine out. Before it opens any font file, Java on Linux asks the library libfontconfig for
 * the machine's fonts, and fails where that is not installed, as in small containers. It does not ask where it is told
 * of them by a file; documents are set in the fonts of the style alone, so the file says nothing.
 */
final class SystemFonts {
    private static final String TOLD_BY = "sun.awt.fontconfig";
    private static final String NONE = "version=1\nsequence.allfonts=default\n";

    private SystemFonts() {}

    /** To be called before the first font is opened; does nothing elsewhere, or where the user tells Java of fonts. */
    static synchronized void leaveOut() {
        if (!System.getProperty("os.name", "").equals("Linux") || System.getProperty(TOLD_BY) != null) {
            return;
        }
        try {
            Path file = Files.createTempFile("rolecard-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, NONE, StandardCharsets.ISO_8859_1);
            System.setProperty(TOLD_BY, file.toString());
        } catch (IOException e) {
            return; // Java asks libfontconfig, as it always does
        }
    }
}
