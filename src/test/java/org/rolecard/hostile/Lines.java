package org.rolecard.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a document is, in lines that can be compared: each element, attribute and text, in order. */
final class Lines {
    private final UnaryOperator<String> texts;
    private final List<String> lines = new ArrayList<>();

    private Lines(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /**
     * The lines of a page.
     *
     * @param texts puts texts in place of marks
     */
    static List<String> ofHtml(String html, UnaryOperator<String> texts) throws IOException {
        Lines lines = new Lines(texts);
        lines.html(withoutAddressLinks(html));
        return lines.lines;
    }

    /** An address that leads to itself is text all the same: those in postings are links. */
    private static Document withoutAddressLinks(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        for (Element link : document.select("a")) {
            String address = link.attr("href").replaceFirst("^mailto:", "");
            if (address.equals(link.wholeText())) {
                link.unwrap();
            }
        }
        return Jsoup.parse(document.outerHtml()); // texts that stand side by side are one again
    }

    /** The lines of a JSON document; {@code description} in it is HTML. */
    static List<String> ofJson(String json, UnaryOperator<String> texts) throws IOException {
        Lines lines = new Lines(texts);
        lines.json("", new ObjectMapper().readTree(json));
        return lines.lines;
    }

    private void html(Node node) throws IOException {
        if (node instanceof TextNode text) {
            String shown = Shown.folded(texts.apply(text.getWholeText()));
            if (!shown.isEmpty()) {
                lines.add(shown);
            }
        } else if (node instanceof DataNode data) {
            boolean isJson =
                    node.parent() instanceof Element e && e.attr("type").equals("application/ld+json");
            if (isJson) {
                lines.addAll(ofJson(data.getWholeData(), texts));
            } else {
                lines.add(data.getWholeData());
            }
        } else {
            lines.add("<" + node.nodeName() + attributes(node) + ">");
            for (Node child : node.childNodes()) {
                html(child);
            }
            lines.add("</" + node.nodeName() + ">");
        }
    }

    private String attributes(Node node) {
        Map<String, String> sorted = new TreeMap<>();
        for (Attribute attribute : node.attributes()) {
            sorted.put(attribute.getKey(), Shown.bare(texts.apply(attribute.getValue())));
        }
        return sorted.isEmpty() ? "" : sorted.toString();
    }

    private void json(String path, JsonNode node) throws IOException {
        if (node.isTextual() && path.endsWith("/description")) {
            lines.addAll(ofHtml(node.asText(), texts));
        } else if (node.isContainerNode()) {
            int i = 0;
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                json(path + "/" + field.getKey(), field.getValue());
            }
            for (JsonNode item : node.isArray() ? node : List.<JsonNode>of()) {
                json(path + "/" + i++, item);
            }
        } else {
            lines.add(path + ": " + texts.apply(node.asText()));
        }
    }
}
