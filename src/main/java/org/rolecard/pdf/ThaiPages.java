package org.rolecard.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.rolecard.pdf.EmbeddedFonts.Loaded;
import org.rolecard.pdf.ThaiRun.Placed;
import org.rolecard.thai.Clusters;

/**
 * Sets the Thai of painted pages anew. The renderer paints each run of text character by character, marks at their
 * default places; here every run that has Thai in it is read back, shaped, and written as glyphs in their places,
 * inside an ActualText span that says what it reads (ISO 32000-1 §14.9.4).
 */
final class ThaiPages {
    /** Less than what a page's own rounding moves. */
    private static final double NEGLIGIBLE = 0.5;

    private final EmbeddedFonts fonts;

    ThaiPages(EmbeddedFonts fonts) {
        this.fonts = fonts;
    }

    void set(PDDocument document) throws FontFault, IOException {
        for (PDPage page : document.getPages()) {
            List<Object> tokens = new PageWalk(page).rewritten();
            PDStream contents = new PDStream(document);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(contents);
        }
    }

    /** One way through the operators of a page. */
    private final class PageWalk {
        private final PDPage page;
        private final List<Object> out = new ArrayList<>();
        private List<COSBase> operands = new ArrayList<>();
        private Optional<Loaded> font = Optional.empty();
        private float size;

        PageWalk(PDPage page) {
            this.page = page;
        }

        List<Object> rewritten() throws FontFault, IOException {
            PDFStreamParser parser = new PDFStreamParser(page);
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    operator(operator);
                    operands = new ArrayList<>();
                } else if (token instanceof COSBase operand) {
                    operands.add(operand);
                }
            }
            return out;
        }

        private void operator(Operator operator) throws FontFault, IOException {
            switch (operator.getName()) {
                case "Tf" -> {
                    font = fonts.loaded(fontDictionary((COSName) operands.get(0)));
                    size = ((COSNumber) operands.get(1)).floatValue();
                    keep(operator);
                }
                case "Tj", "TJ" -> show(operator);
                default -> keep(operator);
            }
        }

        /** The font as it stands in the page; asking PDFBox for the font itself would search the system's fonts. */
        private COSBase fontDictionary(COSName name) {
            return page.getResources()
                    .getCOSObject()
                    .getCOSDictionary(COSName.FONT)
                    .getDictionaryObject(name);
        }

        private void keep(Operator operator) {
            out.addAll(operands);
            out.add(operator);
        }

        private void show(Operator operator) throws FontFault, IOException {
            if (font.isEmpty()) {
                keep(operator);
                return;
            }
            ShownText shown = ShownText.of(operands.get(0), font.get().font());
            if (shown.text().chars().noneMatch(Clusters::isThai)) {
                shown.glyphs().forEach(glyph -> font.get().codes().code(glyph.id(), glyph.text()));
                keep(operator);
                return;
            }
            actualText(shown.text());
            write(font.get(), font.get().run().set(shown.text(), shown.spacing()));
            out.add(Operator.getOperator("EMC"));
        }

        private void actualText(String text) {
            COSDictionary properties = new COSDictionary();
            byte[] words = text.getBytes(StandardCharsets.UTF_16BE);
            byte[] marked = new byte[words.length + 2];
            marked[0] = (byte) 0xFE;
            marked[1] = (byte) 0xFF;
            System.arraycopy(words, 0, marked, 2, words.length);
            properties.setItem(COSName.ACTUAL_TEXT, new COSString(marked));
            out.add(COSName.getPDFName("Span"));
            out.add(properties);
            out.add(Operator.getOperator("BDC"));
        }

        private void write(Loaded in, List<Placed> glyphs) throws IOException {
            Set<Integer> used = new HashSet<>();
            COSArray line = new COSArray();
            ByteArrayOutputStream codes = new ByteArrayOutputStream();
            double pen = 0;
            double rise = 0;
            for (Placed glyph : glyphs) {
                used.add(glyph.glyph());
                if (Math.abs(glyph.y() - rise) > NEGLIGIBLE) {
                    flush(line, codes);
                    line = shown(line);
                    rise = glyph.y();
                    out.add(new COSFloat((float) (rise * size / 1000)));
                    out.add(Operator.getOperator("Ts"));
                }
                double gap = glyph.x() - pen;
                if (Math.abs(gap) > NEGLIGIBLE) {
                    flush(line, codes);
                    line.add(new COSFloat((float) (Math.round(-gap * 10) / 10.0)));
                    pen += Math.round(gap * 10) / 10.0;
                }
                int code = in.codes().code(glyph.glyph(), glyph.text());
                codes.write(code >> 8);
                codes.write(code);
                pen += in.advance(glyph.glyph());
            }
            flush(line, codes);
            shown(line);
            if (rise != 0) {
                out.add(new COSFloat(0));
                out.add(Operator.getOperator("Ts"));
            }
            in.font().addGlyphsToSubset(used);
        }

        private COSArray shown(COSArray line) {
            if (line.size() > 0) {
                out.add(line);
                out.add(Operator.getOperator("TJ"));
            }
            return new COSArray();
        }

        private static void flush(COSArray line, ByteArrayOutputStream codes) {
            if (codes.size() > 0) {
                line.add(new COSString(codes.toByteArray()));
                codes.reset();
            }
        }
    }
}
