package org.rolecard.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A document in its two parts.
 *
 * @param letterhead the paragraphs of the letterhead that it begins with
 * @param rest all else
 */
record Content(List<Element> letterhead, List<Node> rest) {
    static Content of(Manuscript manuscript) {
        Node body = manuscript.body().getElementsByTagName("body").item(0);
        List<Node> all = Phrases.children(body);
        Optional<Element> head = all.stream()
                .filter(node -> !node.getTextContent().isBlank())
                .limit(1)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(e ->
                        e.getNodeName().equals("div") && e.getAttribute("class").equals("letterhead"))
                .findFirst();
        List<Element> lines = head.stream()
                .flatMap(h -> Phrases.children(h).stream())
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(e -> !e.getTextContent().isBlank())
                .toList();
        return lines.stream().allMatch(line -> line.getNodeName().equals("p"))
                ? new Content(
                        lines,
                        all.stream()
                                .filter(n -> head.filter(h -> h.equals(n)).isEmpty())
                                .toList())
                : new Content(List.of(), all);
    }

    /** Those lines of the letterhead that a company's own head does not show. */
    List<Node> letterheadBeside(Optional<String> employer) {
        return letterhead.stream()
                .filter(line -> employer.filter(
                                name -> line.getTextContent().strip().startsWith(name))
                        .isEmpty())
                .map(Node.class::cast)
                .toList();
    }

    /** 1 where the one heading of the first level stands before all others and so is the title. */
    int headingsUp() {
        List<String> headings = rest.stream()
                .filter(Element.class::isInstance)
                .flatMap(node -> Stream.concat(Stream.of(node), descendants(node)))
                .map(Node::getNodeName)
                .filter(name -> name.matches("h[1-6]"))
                .toList();
        return headings.indexOf("h1") == 0 && headings.lastIndexOf("h1") == 0 ? 1 : 0;
    }

    private static Stream<Node> descendants(Node node) {
        return Phrases.children(node).stream().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }
}
