package org.rolecard.word;

/** An item of a list, whose first paragraph carries its number or bullet. */
final class Item {
    private final int list;
    private final int level;
    private final boolean numbered;
    private boolean begun;

    Item(int list, int level, boolean numbered) {
        this.list = list;
        this.level = Math.min(level, Numbering.DEEPEST);
        this.numbered = numbered;
    }

    int list() {
        return list;
    }

    int level() {
        return level;
    }

    /** What a paragraph of it is like: the first carries its mark, the others stand below its text. */
    Paragraphs.Shape next() {
        if (begun) {
            int indent = numbered ? 400 + 460 * level : 340 + 400 * level;
            return Paragraphs.Shape.of(Style.LIST_CONTINUE).indented(indent);
        }
        begun = true;
        return Paragraphs.Shape.of(numbered ? Style.LIST_NUMBER : Style.LIST_BULLET)
                .beginning(this);
    }
}
