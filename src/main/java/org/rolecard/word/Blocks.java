package org.rolecard.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the blocks of a document one after the other: headings, paragraphs, lists, tables, quotations, code. */
final class Blocks {
    private final Tag body;
    private final Paragraphs paragraphs;
    private final Numbering numbering;
    private final Tables tables;
    private final boolean twoLanguages;
    private final int headingsUp;
    private boolean behindTable;

    /**
     * A writer of blocks.
     *
     * @param headingsUp 1 where the document's one heading of the first level is its title, so that the second level is
     *     the first of its sections
     */
    Blocks(Tag body, Paragraphs paragraphs, Numbering numbering, Tables tables, boolean twoLanguages, int headingsUp) {
        this.body = body;
        this.paragraphs = paragraphs;
        this.numbering = numbering;
        this.tables = tables;
        this.twoLanguages = twoLanguages;
        this.headingsUp = headingsUp;
    }

    void write(List<Node> nodes, Setting setting) {
        List<Node> text = new ArrayList<>();
        int end = Ahead.lastShown(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node instanceof Element element && Phrases.isBlock(element)) {
                plain(text, setting.atEnd(false));
                text.clear();
                Setting here = setting.atEnd(i >= end && setting.last());
                block(element, Ahead.isText(element) && Ahead.isBeforeTable(nodes, i) ? here.keptWithNext() : here);
            } else {
                text.add(node);
            }
        }
        plain(text, setting);
    }

    private void block(Element element, Setting setting) {
        switch (element.getNodeName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(element, element.getNodeName().charAt(1) - '0');
            case "ul" -> list(element, setting, false);
            case "ol" -> list(element, setting, true);
            case "blockquote" -> write(Phrases.children(element), setting.inQuote());
            case "pre" -> code(element, setting);
            case "hr" -> rule();
            case "table" -> table(element, setting);
            case "p" -> plain(Phrases.children(element), setting);
            default -> div(element, setting);
        }
    }

    private void div(Element element, Setting setting) {
        Setting inside = setting.in(element, twoLanguages);
        boolean begins = inside.together() && !setting.together();
        write(Phrases.children(element), begins ? inside.atEnd(true) : inside);
    }

    private void heading(Element element, int level) {
        boolean title = headingsUp == 1 && level == 1;
        Style style = title ? Style.TITLE : Style.heading(Math.max(1, level - headingsUp));
        behindTable = false;
        paragraphs.write(body, Paragraphs.Shape.of(style), Phrases.children(element));
    }

    private void plain(List<Node> text, Setting setting) {
        if (text.stream().allMatch(node -> node.getTextContent().isBlank())) {
            return;
        }
        if (setting.isFact() && setting.item().isEmpty()) {
            fact(text, setting);
            return;
        }
        space();
        paragraphs.write(body, setting.shape(), text);
    }

    /** A label, and its value at the tab stop. */
    private void fact(List<Node> text, Setting setting) {
        int first = 0;
        while (first < text.size() - 1 && text.get(first).getTextContent().isBlank()) {
            first++;
        }
        space();
        List<Piece> pieces = new ArrayList<>();
        if (text.get(first).getNodeName().equals("strong")) {
            pieces.addAll(paragraphs.phrases().of(Phrases.children(text.get(first)), Face.PLAIN.in(Style.FACT_LABEL)));
            pieces.add(new Piece.Tab());
            first++;
        }
        pieces.addAll(paragraphs.phrases().of(text.subList(first, text.size()), Face.PLAIN));
        paragraphs.runs().write(paragraphs.start(body, setting.shape()), pieces);
    }

    private void list(Element list, Setting setting, boolean numbered) {
        int level = Math.min(setting.lists(), Numbering.DEEPEST);
        String start = list.getAttribute("start");
        int id = numbered
                ? numbering.numbers(level, start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1)
                : numbering.bullets();
        for (Node child : Phrases.children(list)) {
            if (child instanceof Element) {
                Item item = new Item(id, level, numbered);
                Setting inside = setting.inItem(item);
                if (Ahead.startsWithNoText(child)) {
                    space();
                    paragraphs.start(body, inside.shape());
                }
                write(Phrases.children(child), inside);
            }
        }
    }

    private void code(Element element, Setting setting) {
        space();
        Tag paragraph = paragraphs.start(
                body, Paragraphs.Shape.of(Style.CODE_BLOCK).keptWithNext(setting.together() && !setting.last()));
        paragraphs.runs().write(paragraph, paragraphs.phrases().asTyped().of(Phrases.children(element), Face.PLAIN));
    }

    private void rule() {
        behindTable = false;
        paragraphs.start(body, Paragraphs.Shape.of(Style.RULE));
    }

    private void table(Element element, Setting setting) {
        space();
        tables.write(body, element, setting);
        behindTable = true;
    }

    /** A little room behind a table, without which Word would make two tables one. */
    private void space() {
        if (behindTable) {
            paragraphs.start(body, Paragraphs.Shape.of(Style.SPACER));
            behindTable = false;
        }
    }

    /** Ends the document; one that ends with a table has a paragraph behind it. */
    void end() {
        space();
        if (Xml.children(body.element(), "p").isEmpty()) {
            paragraphs.start(body, Paragraphs.Shape.of(Style.NORMAL));
        }
    }
}
