package org.rolecard.word;

/** The styles that documents are written with. Their looks are in {@code word/styles.xml}, not in code. */
enum Style {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    HEADING_4("Heading4"),
    HEADING_5("Heading5"),
    HEADING_6("Heading6"),
    LIST_BULLET("ListBullet"),
    LIST_NUMBER("ListNumber"),
    LIST_CONTINUE("ListContinue"),
    QUOTE("Quote"),
    CODE_BLOCK("CodeBlock"),
    RULE("Rule"),
    FACT("Fact"),
    FACT_TWO_LANGUAGES("FactTwoLanguages"),
    NOTE("Note"),
    LETTERHEAD("Letterhead"),
    LETTERHEAD_NAME("LetterheadName"),
    TABLE_TEXT("TableText"),
    TABLE_HEAD("TableHead"),
    TABLE_HEAD_FILLED("TableHeadFilled"),
    TABLE_LABEL("TableLabel"),
    SPACER("Spacer"),
    HEADER("Header"),
    FOOTER("Footer"),
    HYPERLINK("Hyperlink"),
    SMALL("Small"),
    SECOND_LANGUAGE("SecondLanguage"),
    FACT_LABEL("FactLabel"),
    CODE_TEXT("CodeText"),
    ROLE_TABLE("RoleTable"),
    ROLE_SCORES("RoleScores"),
    ROLE_FORM("RoleForm"),
    ROLE_SIGNATURES("RoleSignatures"),
    ROLE_LETTERHEAD("RoleLetterhead");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    /** Its id in our own style sheet. */
    String id() {
        return id;
    }

    /** The style of headings of a level, from 1. */
    static Style heading(int level) {
        return valueOf("HEADING_" + Math.min(level, 6));
    }
}
