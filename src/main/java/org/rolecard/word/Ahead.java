package org.rolecard.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks ahead in what is to be written: what shows at all, and what comes next. */
final class Ahead {
    private Ahead() {}

    /** Whether a block is text alone. */
    static boolean isText(Element element) {
        return element.getNodeName().equals("p")
                || Phrases.children(element).stream()
                        .filter(Ahead::isShown)
                        .allMatch(node -> node.getNodeName().equals("p"));
    }

    /** What a table is introduced with stays on its page. */
    static boolean isBeforeTable(List<Node> nodes, int at) {
        return firstShown(nodes.subList(at + 1, nodes.size()))
                .filter(Ahead::beginsWithTable)
                .isPresent();
    }

    private static boolean beginsWithTable(Node node) {
        return switch (node.getNodeName()) {
            case "table" -> true;
            case "div" -> isBeforeTable(Phrases.children(node), -1);
            default -> false;
        };
    }

    /** An item that begins with a list, a table or nothing has its mark all the same. */
    static boolean startsWithNoText(Node item) {
        return firstShown(Phrases.children(item))
                .filter(first -> !Phrases.isBlock(first) || first.getNodeName().equals("p"))
                .isEmpty();
    }

    private static Optional<Node> firstShown(List<Node> nodes) {
        return nodes.stream().filter(Ahead::isShown).findFirst();
    }

    /** The place of the last that shows, or the first place where none does. */
    static int lastShown(List<Node> nodes) {
        int last = nodes.size() - 1;
        while (last > 0 && !isShown(nodes.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isShown(Node node) {
        return Phrases.isBlock(node) || !node.getTextContent().isBlank();
    }
}
