package org.rolecard.word;

import java.util.List;

/** The looks of tables, by the class of the block that they stand in. */
enum TableLook {
    /** Any table. */
    TABLE(Style.ROLE_TABLE, Style.TABLE_HEAD, false, 440),
    /** The scorecard. */
    SCORES(Style.ROLE_SCORES, Style.TABLE_HEAD_FILLED, false, 340),
    /** Who is assessed. */
    PERSON(Style.ROLE_FORM, Style.TABLE_LABEL, true, 380),
    /** Room to write. */
    COMMENTS(Style.ROLE_FORM, Style.TABLE_LABEL, true, 1100),
    /** Lines to sign on. */
    SIGNATURES(Style.ROLE_SIGNATURES, Style.TABLE_HEAD, true, 680);

    private final Style style;
    private final Style head;
    private final boolean even;
    private final int emptyHeight;

    TableLook(Style style, Style head, boolean even, int emptyHeight) {
        this.style = style;
        this.head = head;
        this.even = even;
        this.emptyHeight = emptyHeight;
    }

    Style style() {
        return style;
    }

    /** The style of its head's paragraphs. */
    Style head() {
        return head;
    }

    /** Whether all columns are equally wide. */
    boolean isEven() {
        return even;
    }

    /** The height of a row that is to be filled in. */
    int emptyHeight() {
        return emptyHeight;
    }

    /** Whether its head is light on dark, so that all languages look alike there. */
    boolean isDark() {
        return this == SCORES;
    }

    static TableLook of(List<String> classes, TableLook otherwise) {
        for (TableLook look : values()) {
            if (classes.contains(look.name().toLowerCase(java.util.Locale.ROOT))) {
                return look;
            }
        }
        return otherwise;
    }
}
