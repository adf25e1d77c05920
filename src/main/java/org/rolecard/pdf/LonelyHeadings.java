package org.rolecard.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Finds headings, and heads of tables, that stand at the foot of a page while what they head begins on the next. The
 * renderer's {@code page-break-after: avoid} keeps a heading with the whole of a short block, which leaves half pages
 * empty, and with nothing of a long table.
 */
final class LonelyHeadings {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "thead");
    private static final Set<String> CONTENT = Set.of("p", "li", "td", "blockquote");

    private final List<PageBox> pages;
    private final IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>();
    private final List<Element> inOrder = new ArrayList<>();

    private LonelyHeadings(BlockBox root) {
        this.pages = root.getLayer().getPages();
        collect(root);
    }

    /** The first lonely one of a page that has been laid out: the element that should begin a new page. */
    static Optional<Element> first(BlockBox root) {
        return new LonelyHeadings(root).find();
    }

    private void collect(Box box) {
        Element element = box.getElement();
        if (element != null && boxes.putIfAbsent(element, box) == null) {
            inOrder.add(element);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i));
        }
    }

    private Optional<Element> find() {
        for (int i = 0; i < inOrder.size(); i++) {
            Element element = inOrder.get(i);
            if (HEADINGS.contains(element.getTagName()) && isLonely(i) && fitsOnAPage(element)) {
                return Optional.of(element.getTagName().equals("thead") ? (Element) element.getParentNode() : element);
            }
        }
        return Optional.empty();
    }

    private boolean isLonely(int heading) {
        for (int i = heading + 1; i < inOrder.size(); i++) {
            if (CONTENT.contains(inOrder.get(i).getTagName()) && !isNote(inOrder.get(i))) {
                return pageOf(inOrder.get(heading)) < pageOf(inOrder.get(i));
            }
        }
        return false;
    }

    /** One that goes on overleaf in any case need not begin there. */
    private boolean fitsOnAPage(Element heading) {
        PageBox page = pages.get(0);
        return Objects.requireNonNull(boxes.get(heading)).getHeight() <= page.getBottom() - page.getTop();
    }

    /** A note between a heading and its table goes with the heading. */
    private static boolean isNote(Element element) {
        return element.getParentNode() instanceof Element parent
                && parent.getAttribute("class").equals("note");
    }

    private int pageOf(Element element) {
        Box box = boxes.get(element);
        return pageAt(box == null ? 0 : firstLine(box).orElse(box).getAbsY());
    }

    private int pageAt(int y) {
        int page = 0;
        while (page < pages.size() - 1 && y >= pages.get(page).getBottom()) {
            page++;
        }
        return page;
    }

    /** A block may begin above the end of a page while its first line has moved below it. */
    private static Optional<Box> firstLine(Box box) {
        if (box instanceof LineBox) {
            return Optional.of(box);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            Optional<Box> line = firstLine(box.getChild(i));
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }
}
