package org.rolecard.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Finds blocks that stand in a line, as the title of a scorecard does, and are higher than a page or reach out of it.
 * The renderer parts no line: it cuts what is in it at the edge of the page, and paints that on both pages.
 */
final class TallInlineBlocks {
    private final List<PageBox> pages;
    private final List<BlockBox> inOrder = new ArrayList<>();

    private TallInlineBlocks(BlockBox root) {
        this.pages = root.getLayer().getPages();
        collect(root);
    }

    /**
     * The first of them, and all that stand beside it: elements that should be blocks of their own, and go overleaf.
     */
    static List<Element> first(BlockBox root) {
        return new TallInlineBlocks(root).find();
    }

    private void collect(Box box) {
        if (box instanceof BlockBox block
                && box.getStyle().isInlineBlock()
                && box.getElement() != null
                && !box.isAnonymous()
                && !block.isReplaced()) {
            inOrder.add(block);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i));
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box within) {
                    collect(within);
                }
            }
        }
    }

    private List<Element> find() {
        for (BlockBox box : inOrder) {
            if (isCut(box)) {
                return inOrder.stream()
                        .map(Box::getElement)
                        .filter(e -> e.getParentNode() == box.getElement().getParentNode())
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isCut(BlockBox box) {
        int top = Math.min(box.getAbsY(), topOfLines(box));
        return pages.stream()
                .anyMatch(page -> top < page.getBottom() && box.getAbsY() + box.getHeight() > page.getBottom());
    }

    /** Letters may be higher than their line; the renderer looks to that, but not for blocks in a line. */
    private static int topOfLines(Box box) {
        int top = box instanceof LineBox line ? line.getMinPaintingTop() : Integer.MAX_VALUE;
        for (int i = 0; i < box.getChildCount(); i++) {
            top = Math.min(top, topOfLines(box.getChild(i)));
        }
        return top;
    }
}
