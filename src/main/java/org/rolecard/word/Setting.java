package org.rolecard.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Where in a document a block stands, as far as its look depends on it.
 *
 * @param paragraph the style of plain paragraphs
 * @param table the look of tables
 * @param together whether the blocks here stay on one page
 * @param last whether the block is the last of those
 * @param quotes in how many quotations it stands
 * @param lists in how many lists it stands
 * @param item the item of a list that it belongs to
 */
record Setting(
        Style paragraph, TableLook table, boolean together, boolean last, int quotes, int lists, Optional<Item> item) {
    private static final List<String> TOGETHER = List.of("signatures", "guide", "comments", "person");

    static Setting top() {
        return new Setting(Style.NORMAL, TableLook.TABLE, false, false, 0, 0, Optional.empty());
    }

    /** Inside a block with classes. */
    Setting in(Element div, boolean twoLanguages) {
        List<String> classes = List.of(div.getAttribute("class").split(" "));
        boolean kept = together || classes.stream().anyMatch(TOGETHER::contains);
        return new Setting(style(classes, twoLanguages), TableLook.of(classes, table), kept, last, quotes, lists, item);
    }

    private Style style(List<String> classes, boolean twoLanguages) {
        return classes.stream()
                .flatMap(name -> styled(name, twoLanguages).stream())
                .findFirst()
                .orElse(paragraph);
    }

    private static Optional<Style> styled(String name, boolean twoLanguages) {
        return switch (name) {
            case "letterhead" -> Optional.of(Style.LETTERHEAD);
            case "subtitle" -> Optional.of(Style.SUBTITLE);
            case "note", "guide", "notices" -> Optional.of(Style.NOTE);
            case "facts", "terms" -> Optional.of(twoLanguages ? Style.FACT_TWO_LANGUAGES : Style.FACT);
            default -> Optional.empty();
        };
    }

    Setting inLetterhead() {
        return new Setting(Style.LETTERHEAD, table, together, last, quotes, lists, item);
    }

    Setting atEnd(boolean isLast) {
        return new Setting(paragraph, table, together, isLast, quotes, lists, item);
    }

    /** Stays on the page of what follows. */
    Setting keptWithNext() {
        return new Setting(paragraph, table, true, false, quotes, lists, item);
    }

    Setting inQuote() {
        return new Setting(Style.QUOTE, table, together, last, quotes + 1, lists, Optional.empty());
    }

    Setting inItem(Item of) {
        return new Setting(paragraph, table, together, last, quotes, lists + 1, Optional.of(of));
    }

    boolean isFact() {
        return paragraph == Style.FACT || paragraph == Style.FACT_TWO_LANGUAGES;
    }

    /** What a plain paragraph is like here. */
    Paragraphs.Shape shape() {
        Paragraphs.Shape shape = item.map(Item::next)
                .orElseGet(() -> quotes > 1
                        ? Paragraphs.Shape.of(paragraph).indented(227 * (2 * quotes - 1))
                        : Paragraphs.Shape.of(paragraph));
        return shape.keptWithNext(together && !last);
    }
}
