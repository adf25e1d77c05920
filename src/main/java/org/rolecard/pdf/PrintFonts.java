package org.rolecard.pdf;

import java.awt.FontFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.rolecard.style.FontFace;
import org.rolecard.thai.ClusterShaper;

/**
 * The fonts that documents are set in, each with its shaper, made at its first use and kept: making one reads the font.
 */
public final class PrintFonts {
    private final List<FontFace> faces;
    private final boolean shaped;
    private final String style;
    private final IdentityHashMap<FontFace, ClusterShaper> shapers = new IdentityHashMap<>();
    private final IdentityHashMap<FontFace, SteppingMarks> marks = new IdentityHashMap<>();
    private final Queue<List<ReadFont>> idle = new ConcurrentLinkedQueue<>();
    private Optional<Coverage> coverage = Optional.empty();

    /** The fonts of the built-in style, or of one without a file. */
    public PrintFonts(List<FontFace> faces) {
        this("print.css", faces);
    }

    /** The fonts that a style names, and its file, as it is shown. */
    public PrintFonts(String style, List<FontFace> faces) {
        this(style, faces, true);
    }

    private PrintFonts(String style, List<FontFace> faces, boolean shaped) {
        this.style = style;
        this.faces = List.copyOf(faces);
        this.shaped = shaped;
    }

    /** The same fonts with Thai left as the renderer paints it: only to measure what setting it right costs. */
    PrintFonts leftUnshaped() {
        return new PrintFonts(style, faces, false);
    }

    /** Whether any of the fonts has a character. */
    public synchronized boolean has(int codePoint) throws FontFault {
        return coverage().has(codePoint);
    }

    /** Whether each character of a text is in one of the fonts. */
    public synchronized boolean hasAll(String text) throws FontFault {
        Coverage known = coverage();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!known.has(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    private Coverage coverage() throws FontFault {
        if (coverage.isEmpty()) {
            coverage = Optional.of(readCoverage());
        }
        return coverage.get();
    }

    private Coverage readCoverage() throws FontFault {
        if (faces.isEmpty()) {
            throw new FontFault(style, "font.none");
        }
        List<ReadFont> fonts = borrow();
        Coverage read = new Coverage(fonts);
        giveBack(fonts);
        if (!read.hasThai()) {
            throw new FontFault(faces.get(0).file(), "font.no-thai");
        }
        return read;
    }

    /** What is said where a text is to be set in fonts of which there is none. */
    FontFault unknown(String families) {
        String known = faces.stream().map(FontFace::family).distinct().collect(Collectors.joining(", "));
        return new FontFault(style, "font.unknown", families, known);
    }

    /** Whether Thai is set anew, glyph by glyph. */
    boolean shaped() {
        return shaped;
    }

    /** The fonts, for one document at a time; to be given back. */
    List<ReadFont> borrow() throws FontFault {
        List<ReadFont> known = idle.poll();
        if (known != null) {
            return known;
        }
        List<ReadFont> fonts = new ArrayList<>();
        for (FontFace face : faces) {
            fonts.add(ReadFont.read(face, this));
        }
        return fonts;
    }

    /** The fonts are free for the next document. */
    void giveBack(List<ReadFont> fonts) {
        idle.add(fonts);
    }

    /** A font as it is embedded. */
    synchronized SteppingMarks marks(FontFace face) {
        return marks.computeIfAbsent(face, f -> shaped ? SteppingMarks.in(f.data()) : SteppingMarks.none(f.data()));
    }

    synchronized ClusterShaper shaper(FontFace face) throws FontFault {
        ClusterShaper known = shapers.get(face);
        if (known != null) {
            return known;
        }
        try {
            ClusterShaper made = ClusterShaper.of(face.data());
            shapers.put(face, made);
            return made;
        } catch (IOException | FontFormatException e) {
            throw new FontFault(face.file(), "font.thai");
        }
    }
}
