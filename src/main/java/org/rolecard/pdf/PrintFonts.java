package org.rolecard.pdf;

import java.awt.FontFormatException;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.rolecard.style.FontFace;
import org.rolecard.thai.HarfBuzzShaper;
import org.rolecard.thai.Shaper;

/**
 * The fonts that documents are set in, each with its shaper, made at its first use and kept: making one reads the font.
 */
public final class PrintFonts {
    private final List<FontFace> faces;
    private final IdentityHashMap<FontFace, Shaper> shapers = new IdentityHashMap<>();

    /** The fonts of a style. */
    public PrintFonts(List<FontFace> faces) {
        this.faces = List.copyOf(faces);
    }

    List<FontFace> faces() {
        return faces;
    }

    synchronized Shaper shaper(FontFace face) throws FontFault {
        Shaper known = shapers.get(face);
        if (known != null) {
            return known;
        }
        try {
            Shaper made = new HarfBuzzShaper(face.data());
            shapers.put(face, made);
            return made;
        } catch (IOException | FontFormatException e) {
            throw new FontFault(face.file(), "Thai cannot be set in this font; use another .ttf file");
        }
    }
}
