package org.rolecard.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Node;

/**
 * Writes paragraphs.
 *
 * @param styles the styles of the file
 * @param runs what writes their text
 * @param phrases what reads it
 */
record Paragraphs(StyleSheet styles, RunWriter runs, Phrases phrases) {
    /**
     * What a paragraph is like.
     *
     * @param style its style
     * @param keepNext whether it stays on the page of the next one
     * @param item the item of a list that it begins
     * @param indent how far it stands from the margin, where its style does not say so
     * @param alignment {@code left}, {@code center} or {@code right}, where its style does not say so
     */
    record Shape(
            Style style, boolean keepNext, Optional<Item> item, Optional<Integer> indent, Optional<String> alignment) {
        static Shape of(Style style) {
            return new Shape(style, false, Optional.empty(), Optional.empty(), Optional.empty());
        }

        Shape keptWithNext(boolean keep) {
            return new Shape(style, keep, item, indent, alignment);
        }

        Shape beginning(Item begun) {
            return new Shape(style, keepNext, Optional.of(begun), indent, alignment);
        }

        Shape indented(int by) {
            return new Shape(style, keepNext, item, Optional.of(by), alignment);
        }

        Shape aligned(Optional<String> how) {
            return new Shape(style, keepNext, item, indent, how);
        }
    }

    /** An empty one. */
    Tag start(Tag parent, Shape shape) {
        Tag paragraph = parent.child("w:p");
        Tag properties = paragraph.child("w:pPr").with("w:pStyle", "w:val", styles.id(shape.style()));
        if (shape.keepNext()) {
            properties.with("w:keepNext");
        }
        shape.item()
                .ifPresent(item -> properties
                        .child("w:numPr")
                        .with("w:ilvl", "w:val", item.level())
                        .with("w:numId", "w:val", item.list()));
        shape.indent().ifPresent(by -> properties.with("w:ind", "w:left", by));
        shape.alignment().ifPresent(how -> properties.with("w:jc", "w:val", how));
        return paragraph;
    }

    /** One with the text of nodes. */
    void write(Tag parent, Shape shape, List<Node> text) {
        runs.write(start(parent, shape), phrases.of(text, Face.PLAIN));
    }
}
