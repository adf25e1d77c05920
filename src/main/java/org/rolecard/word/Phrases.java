package org.rolecard.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Reads the text of a paragraph, heading or cell.
 *
 * @param mainLanguage the document's main language; passages in another stand back a little
 * @param preformatted whether white space stays as it is
 * @param oneTone whether all languages look alike, as in a coloured head
 */
record Phrases(String mainLanguage, boolean preformatted, boolean oneTone) {
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "table");

    static Phrases of(String mainLanguage) {
        return new Phrases(mainLanguage, false, false);
    }

    Phrases inOneTone() {
        return new Phrases(mainLanguage, preformatted, true);
    }

    Phrases asTyped() {
        return new Phrases(mainLanguage, true, oneTone);
    }

    /** Whether a node stands on lines of its own. */
    static boolean isBlock(Node node) {
        return node instanceof Element && BLOCKS.contains(node.getNodeName());
    }

    List<Piece> of(List<Node> nodes, Face face) {
        List<Piece> pieces = new ArrayList<>();
        nodes.forEach(node -> collect(node, face, pieces));
        return preformatted ? pieces : Piece.tidied(pieces);
    }

    private void collect(Node node, Face face, List<Piece> pieces) {
        if (node instanceof Text text) {
            words(text.getData(), face, pieces);
        } else if (node instanceof Element element) {
            if (element.getNodeName().equals("br")) {
                pieces.add(new Piece.Break());
            } else {
                Face inner = face(element, face);
                for (Node child : children(element)) {
                    collect(child, inner, pieces);
                }
            }
        }
    }

    private void words(String text, Face face, List<Piece> pieces) {
        if (!preformatted) {
            pieces.add(new Piece.Words(text, face));
            return;
        }
        String[] lines = text.replaceFirst("\n$", "").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                pieces.add(new Piece.Break());
            }
            pieces.add(new Piece.Words(lines[i].replace("\t", "    "), face));
        }
    }

    private Face face(Element element, Face face) {
        return switch (element.getNodeName()) {
            case "strong" -> face.inBold();
            case "em" -> face.inItalic();
            case "code" -> preformatted ? face : face.in(Style.CODE_TEXT);
            case "a" -> face.leadingTo(element.getAttribute("href")).in(Style.HYPERLINK);
            case "span" -> span(element, face);
            default -> face;
        };
    }

    private Face span(Element element, Face face) {
        if (List.of(element.getAttribute("class").split(" ")).contains("small")) {
            return face.in(Style.SMALL);
        }
        String language = element.getAttribute("lang");
        boolean second = !language.isEmpty() && !language.equals(mainLanguage);
        return second && !oneTone && face.style().isEmpty() ? face.in(Style.SECOND_LANGUAGE) : face;
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
