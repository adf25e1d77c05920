package org.rolecard.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a PDF says, block by block, as screen readers follow its tags. A cell is whole here, though it go on overleaf; a
 * reader that goes page by page has its row in parts.
 */
public final class TaggedText {
    private static final Set<String> BLOCKS = Set.of("H1", "H2", "H3", "P", "LI", "TD", "TH");

    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    /**
     * A block.
     *
     * @param type how it is tagged
     * @param text all of it, with what is nested in it
     * @param pages how many pages it is on
     */
    public record Block(String type, String text, int pages) {
        boolean isCell() {
            return type.equals("TD") || type.equals("TH");
        }
    }

    private TaggedText() {}

    /** The blocks of a document, in the order of its tags. */
    public static List<Block> of(PDDocument document) throws IOException {
        TaggedText reader = new TaggedText();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> texts.put(content.getMCID(), text(content)));
            reader.marked.put(page, texts);
        }
        reader.read(document.getDocumentCatalog().getStructureTreeRoot(), false);
        return reader.blocks;
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent nested) {
                text.append(text(nested));
            }
        }
        return text.toString();
    }

    private void read(PDStructureNode node, boolean inHead) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                if (BLOCKS.contains(type)) {
                    blocks.add(block(element, inHead));
                }
                read(element, inHead || type.equals("THead"));
            }
        }
    }

    /**
     * The head of a table is there once, though it stand again on each page; one that is higher than a page goes on.
     */
    private Block block(PDStructureElement element, boolean inHead) {
        List<Piece> pieces = new ArrayList<>();
        pieces(element, pieces);
        Map<PDPage, String> pages = new LinkedHashMap<>();
        pieces.forEach(piece -> pages.merge(piece.page, piece.text, String::concat));
        Stream<String> texts = pages.values().stream();
        return new Block(
                element.getStructureType(),
                (inHead ? texts.distinct() : texts).collect(Collectors.joining()),
                pages.size());
    }

    private record Piece(PDPage page, String text) {}

    private void pieces(PDStructureElement element, List<Piece> pieces) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement nested
                    && !nested.getStructureType().equals("Lbl")) {
                pieces(nested, pieces);
            } else if (kid instanceof PDMarkedContentReference reference) {
                pieces.add(piece(reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer id) {
                pieces.add(piece(element.getPage(), id));
            }
        }
    }

    private Piece piece(PDPage page, int id) {
        return new Piece(
                page,
                Objects.requireNonNull(Objects.requireNonNull(marked.get(page)).get(id)));
    }
}
