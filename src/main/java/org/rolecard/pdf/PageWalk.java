package org.rolecard.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.rolecard.pdf.EmbeddedFonts.Loaded;
import org.rolecard.pdf.ThaiRun.Placed;

/**
 * One way through the operators of a painted page: copies them byte for byte, but for text that is set anew or marked,
 * what stands there twice, and what backgrounds and rectangles can do without.
 */
final class PageWalk {
    /** Less than what a page's own rounding moves. */
    private static final double NEGLIGIBLE = 0.5;

    private final EmbeddedFonts fonts;
    private final String language;
    private final PDPage page;
    private final byte[] painted;
    private final ContentScanner scanner;
    private final ContentBytes out = new ContentBytes();
    private Optional<Loaded> font = Optional.empty();
    private final Backgrounds backgrounds;
    private final PageClip clip = new PageClip();
    private final Rectangles rectangles = new Rectangles();
    private final Set<String> drawn = new HashSet<>();
    private float size;
    private float baseline;
    private int textStart;
    private int copied;
    private boolean widened;

    PageWalk(PDPage page, byte[] painted, EmbeddedFonts fonts, String language) {
        this.fonts = fonts;
        this.language = language;
        this.page = page;
        this.painted = painted;
        this.backgrounds = new Backgrounds(page);
        this.scanner = new ContentScanner(painted);
    }

    byte[] rewritten() throws FontFault, IOException {
        while (scanner.next()) {
            if (withoutBackgrounds()) {
                continue;
            }
            clip.see(scanner);
            if (rectangles.filledBy(scanner)) {
                out.copy(painted, copied, rectangles.start());
                rectangles.write(out);
                copied = scanner.end();
            } else if (scanner.is('B', 'T')) {
                textStart = scanner.start();
            } else if (scanner.is('T', 'm')) {
                baseline = scanner.number(5);
            } else if (scanner.is('E', 'T')) {
                backIntoClip();
            } else if (scanner.is('T', 'f')) {
                font = fonts.loaded(fontDictionary(scanner.name(0)));
                size = scanner.number(1);
            } else if (font.isPresent() && (scanner.is('T', 'j') || scanner.is('T', 'J'))) {
                show(font.get());
            }
        }
        out.copy(painted, copied, painted.length);
        backgrounds.forget();
        return out.toByteArray();
    }

    /** Whether the operator was dealt with. */
    private boolean withoutBackgrounds() {
        boolean leftOut = backgrounds.leavesOut(scanner);
        if (leftOut || backgrounds.begun()) {
            out.copy(painted, copied, scanner.start());
            out.raw(leftOut ? "" : backgrounds.mark());
            copied = leftOut ? scanner.end() : scanner.start();
        }
        return leftOut;
    }

    private void show(Loaded in) throws FontFault, IOException {
        // The renderer paints the repeated head of a table twice where it first stands, and readers say it twice.
        if (!drawn.add(new String(painted, textStart, scanner.end() - textStart, StandardCharsets.ISO_8859_1))) {
            out.copy(painted, copied, scanner.start());
            copied = scanner.end();
            return;
        }
        ShownText shown = ShownText.of(scanner, in);
        if (shown.hasThai()) {
            outOfClip(in);
            out.copy(painted, copied, scanner.start());
            show(shown, in);
            copied = scanner.end();
        } else {
            shown.glyphs().forEach(g -> in.codes().code(g.id(), g.text()));
            boolean english = shown.hasLatin() && !language.equals("en");
            if (english || shown.hasPrivate()) {
                mark(english, shown);
            }
        }
    }

    /** What each font draws in its own way says what it reads, as PDF/A wants it (ISO 19005-2 §6.2.11.7.3). */
    private void mark(boolean english, ShownText shown) {
        out.copy(painted, copied, scanner.start());
        out.raw("/Span <<");
        if (shown.hasPrivate()) {
            actualText(shown);
        }
        out.raw(english ? "/Lang (en)>> BDC\n" : ">> BDC\n");
        out.copy(painted, scanner.start(), scanner.end());
        out.raw("\nEMC");
        copied = scanner.end();
    }

    private void actualText(ShownText shown) {
        out.raw("/ActualText ");
        out.string(("\uFEFF" + shown.text()).getBytes(StandardCharsets.UTF_16BE));
    }

    /** The page is clipped at its margins, and marks of its first and last line may reach over them. */
    private void outOfClip(Loaded in) throws IOException {
        if (textStart >= copied && clip.cuts(baseline, in.above() * size, in.below() * size)) {
            out.copy(painted, copied, textStart);
            clip.widen(out, in.above() * size, in.below() * size);
            copied = textStart;
            widened = true;
        }
    }

    private void backIntoClip() {
        if (widened) {
            out.copy(painted, copied, scanner.end());
            clip.widen(out, 0, 0);
            copied = scanner.end();
            widened = false;
        }
    }

    /** The font as it stands in the page; asking PDFBox for the font itself would search the system's fonts. */
    private COSBase fontDictionary(String name) {
        return page.getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.FONT)
                .getDictionaryObject(COSName.getPDFName(name));
    }

    private void show(ShownText shown, Loaded in) throws FontFault, IOException {
        out.raw("/Span <<");
        actualText(shown);
        out.raw(language.equals("th") ? ">> BDC\n" : "/Lang (th)>> BDC\n");
        write(in, in.run().set(shown.text(), shown.spacing()));
        out.raw("EMC");
    }

    private void write(Loaded in, List<Placed> glyphs) throws IOException {
        GlyphLine line = new GlyphLine(out, glyphs.size());
        double pen = 0;
        double rise = 0;
        for (Placed glyph : glyphs) {
            in.used().set(glyph.glyph());
            if (Math.abs(glyph.y() - rise) > NEGLIGIBLE) {
                line.show();
                rise = glyph.y();
                rise(rise);
            }
            double gap = Math.round((glyph.x() - pen) * 10) / 10.0;
            if (Math.abs(gap) > NEGLIGIBLE) {
                line.move(gap);
                pen += gap;
            }
            line.add(in.codes().code(glyph.glyph(), glyph.text()));
            pen += in.advance(glyph.glyph());
        }
        line.show();
        if (rise != 0) {
            rise(0);
        }
    }

    private void rise(double thousandths) {
        out.number(thousandths * size / 1000);
        out.raw("Ts\n");
    }
}
