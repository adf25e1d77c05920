package org.rolecard.golden;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What a PDF draws, glyph by glyph, in the order in which it is drawn. */
public final class DrawnText extends PDFStreamEngine {
    private final List<Drawn> drawn = new ArrayList<>();
    private final Deque<Optional<String>> languages = new ArrayDeque<>();
    private int page;
    private int run;

    /**
     * A glyph.
     *
     * @param text what it stands for
     * @param font its font
     * @param code its code in the font
     * @param at where it stands: ems to the page's units
     * @param advance how wide it is, in the page's units
     * @param language how its language is marked inside the page, if it is
     * @param page the page, from 0
     * @param run the piece of text that it belongs to, from 1
     */
    public record Drawn(
            String text,
            PDType0Font font,
            int code,
            Matrix at,
            double advance,
            Optional<String> language,
            int page,
            int run) {
        /** How far right. */
        public double x() {
            return at.getTranslateX();
        }

        /** How far up. */
        public double y() {
            return at.getTranslateY();
        }
    }

    private DrawnText() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextRise(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new org.apache.pdfbox.contentstream.operator.state.SetMatrix(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** All glyphs of a document. */
    public static List<Drawn> of(PDDocument document) throws IOException {
        DrawnText reader = new DrawnText();
        for (PDPage page : document.getPages()) {
            reader.processPage(page);
            reader.page++;
        }
        return reader.drawn;
    }

    @Override
    public void beginText() throws IOException {
        super.beginText();
        run++;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        Optional<String> own = Optional.ofNullable(properties).map(p -> p.getString(COSName.LANG));
        languages.push(own.isPresent() || languages.isEmpty() ? own : languages.peek());
    }

    @Override
    public void endMarkedContentSequence() {
        languages.pop();
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) {
        String text = Optional.ofNullable(((PDType0Font) font).toUnicode(code)).orElse("\uFFFD");
        Optional<String> language = languages.isEmpty() ? Optional.empty() : languages.peek();
        double advance = displacement.getX() * at.getScalingFactorX();
        drawn.add(new Drawn(text, (PDType0Font) font, code, at, advance, language, page, run));
    }
}
