package org.rolecard.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.fontstore.FontNotFoundException;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rolecard.thai.ClusterBreaks;
import org.rolecard.thai.Lexicon;
import org.rolecard.thai.LineBreaks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Sets a page in type: openhtmltopdf lays it out and paints it, tagged for PDF/UA-1 and archival by PDF/A-2a; then the
 * finished pages are completed and saved here. One instance serves one thread.
 */
public final class PdfWriter {
    /** The renderer says which fonts it looked for in its message alone. */
    private static final Pattern FAMILIES = Pattern.compile("families: \\[(.*?)]");

    private static final String BREAK = ";page-break-before:always";
    private static final String BLOCK = ";display:block;width:auto";
    private static final String UNREPEATED = ";-fs-table-paginate:auto";

    /** Stands for a character that no font has, where the user wants the document all the same. */
    private static final String REPLACEMENT = "□";

    /** Each break costs a layout; a document with more lonely headings than this has odd templates. */
    private static final int MOST_LAYOUTS = 20;

    /** All of a document's small objects are packed together: the more in one pack, the smaller the file. */
    private static final CompressParameters COMPACT = new CompressParameters(100_000);

    private final PrintFonts fonts;
    private final LineBreaks lineBreaks;
    private final ClusterBreaks clusterBreaks = new ClusterBreaks();

    /**
     * A writer.
     *
     * @param fonts the fonts that type is set in, and no others
     * @param lexicon the words that lines do not break
     */
    public PdfWriter(PrintFonts fonts, Lexicon lexicon) {
        this.fonts = fonts;
        this.lineBreaks = new LineBreaks(lexicon);
        XRLog.setLoggerImpl(new SilentLog()); // without one, the renderer readies that of Java, and leaves it asleep
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The page as a PDF.
     *
     * @param page the page; lonely headings are given page breaks in it
     * @param info what the PDF says of itself
     * @param seed what the file's identifier is made from: the same for the same content
     */
    public byte[] write(Document page, PdfInfo info, String seed) throws FontFault {
        try {
            return broken(page, info, seed);
        } catch (FontNotFoundException e) {
            Matcher families = FAMILIES.matcher(String.valueOf(e.getMessage()));
            throw fonts.unknown(families.find() ? families.group(1) : "?");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // all of it happens in memory
        }
    }

    private byte[] broken(Document page, PdfInfo info, String seed) throws FontFault, IOException {
        try {
            return attempt(page, info, seed);
        } catch (NullPointerException e) {
            // openhtmltopdf 1.1.65 stumbles over the repeated head of a table that it moved to the top of a page
            // itself (PdfBoxAccessibilityHelper.logIncompatibleChild). Without repeated heads it sets the page.
            NodeList tables = page.getElementsByTagName("table");
            for (int i = 0; i < tables.getLength(); i++) {
                add((Element) tables.item(i), UNREPEATED);
            }
            return attempt(page, info, seed);
        }
    }

    private static void add(Element element, String style) {
        element.setAttribute("style", element.getAttribute("style") + style);
    }

    private byte[] attempt(Document page, PdfInfo info, String seed) throws FontFault, IOException {
        try (PDDocument document = new PDDocument();
                EmbeddedFonts embedded = new EmbeddedFonts(document, fonts);
                PdfBoxRenderer renderer = renderer(page, document, embedded)) {
            renderer.getSharedContext().setTextRenderer(new RememberedWidths(embedded));
            layOut(renderer, RunningFoot.of(page, lineBreaks, clusterBreaks));
            AnonymousBoxes.nameless(renderer.getRootBox());
            renderer.setListener(new OwnMetadata(page));
            renderer.createPDFWithoutClosing();
            complete(document, embedded, info, seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            document.save(out, COMPACT);
            return out.toByteArray();
        }
    }

    /** Lays the page out, again and again until no text is cut at an end of a page, and no heading is lonely. */
    private static void layOut(PdfBoxRenderer renderer, Optional<RunningFoot> foot) {
        renderer.layout();
        while (foot.isPresent() && foot.get().isShortened(renderer.getSharedContext())) {
            renderer.layout();
        }
        for (int layouts = 1; layouts <= MOST_LAYOUTS && isMended(renderer.getRootBox()); layouts++) {
            renderer.layout();
        }
    }

    /** Whether there was something to mend. */
    private static boolean isMended(BlockBox root) {
        List<Element> tall = TallInlineBlocks.first(root);
        if (!tall.isEmpty()) {
            tall.forEach(e -> replace(e, BLOCK));
            return true;
        }
        Optional<Element> lonely =
                LonelyHeadings.first(root).filter(e -> !e.getAttribute("style").contains(BREAK));
        lonely.ifPresent(e -> replace(e, BREAK));
        return lonely.isPresent();
    }

    /** Puts a copy in the element's place: the renderer keeps the styles of elements that it knows. */
    private static void replace(Element element, String style) {
        Element copy = (Element) element.cloneNode(true);
        add(copy, style);
        element.getParentNode().replaceChild(copy, element);
    }

    private PdfBoxRenderer renderer(Document page, PDDocument document, EmbeddedFonts embedded) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.testMode(fonts.shaped()); // leaves the pages uncompressed, since they are rewritten
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePageSupplier(new MarkedPages());
        builder.useUnicodeLineBreaker(new Breaker(lineBreaks::setText, lineBreaks::next));
        builder.useUnicodeCharacterBreaker(new Breaker(clusterBreaks::setText, clusterBreaks::next));
        builder.useReplacementText(REPLACEMENT);
        builder.useSVGDrawer(new PathPictures());
        Offline.enforce(builder);
        embedded.offerTo(builder);
        builder.withW3cDocument(page, null);
        builder.toStream(OutputStream.nullOutputStream());
        return builder.buildPdfRenderer();
    }

    /**
     * Everything between painting and saving. The pages are painted and the fonts still whole here, so this is the
     * place where painted Thai can be set anew, glyph by glyph.
     */
    private void complete(PDDocument document, EmbeddedFonts embedded, PdfInfo info, String seed)
            throws FontFault, IOException {
        Metadata.write(document, info);
        ColourProfile.write(document);
        document.setDocumentId(fingerprint(seed));
        if (!fonts.shaped()) {
            return;
        }
        new ThaiPages(embedded, info.language()).set(document);
        Subsets.make(document);
        embedded.complete();
    }

    /** The file's identifier comes from its content, so that the same input gives the same bytes. */
    private static long fingerprint(String seed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    /** Shows the renderer where lines may end. */
    private record Breaker(Consumer<String> text, IntSupplier place) implements FSTextBreaker {
        @Override
        public int next() {
            return place.getAsInt();
        }

        @Override
        public void setText(String newText) {
            text.accept(newText);
        }
    }
}
