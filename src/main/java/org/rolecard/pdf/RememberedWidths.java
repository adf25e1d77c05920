package org.rolecard.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.rolecard.pdf.EmbeddedFonts.Loaded;

/**
 * Measures text as the renderer does, but each word in each font once: words come again and again, in a page and in the
 * next documents, and encoding one to measure it takes longer than to look it up.
 */
final class RememberedWidths extends PdfBoxTextRenderer {
    /** As much over a whole unit as the renderer forgives ({@code TEXT_MEASURING_DELTA}). */
    private static final float FORGIVEN = 0.01f;

    private final EmbeddedFonts fonts;

    RememberedWidths(EmbeddedFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        List<FontDescription> names = ((PdfBoxFSFont) font).getFontDescriptions();
        // A style may ask for fonts that there are none of; the renderer knows what it does then.
        Optional<Loaded> loaded = names.isEmpty() ? Optional.empty() : loaded(names.get(0));
        float thousandths =
                loaded.map(f -> f.widths().of(text, t -> measured(f.font(), t))).orElse(Float.NaN);
        if (Float.isNaN(thousandths)) {
            return super.getWidth(context, font, text);
        }
        float width = thousandths / 1000f * font.getSize2D();
        return width - Math.floor(width) < FORGIVEN ? (int) width : (int) Math.ceil(width);
    }

    private Optional<Loaded> loaded(FontDescription name) {
        PDFont font = name.getFont();
        return font == null ? Optional.empty() : fonts.loaded(font.getCOSObject());
    }

    /** Not a number where the font lacks a character: then the renderer takes other fonts, too. */
    private static float measured(PDFont font, String text) {
        try {
            return font.getStringWidth(TextRenderer.getEffectivePrintableString(text));
        } catch (IllegalArgumentException | IOException e) {
            return Float.NaN;
        }
    }
}
