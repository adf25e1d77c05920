package org.rolecard.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of cells. The font is one for Thai and is marked with the Thai character set, by which Excel chooses
 * another Thai font where it is missing, and LibreOffice takes it for complex scripts too.
 */
final class Look {
    private static final byte[] TEAL = {0x0B, 0x54, 0x5E};
    private static final byte[] GREY = {0x5B, 0x67, 0x70};
    private static final byte[] LINE = {(byte) 0xB9, (byte) 0xC7, (byte) 0xD3};
    private static final byte[] INPUT = {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
    private static final byte[] BAND = {(byte) 0xEF, (byte) 0xF3, (byte) 0xF6};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

    /** The Thai character set, as fonts name it (ECMA-376 part 1, 18.8.3 after 17.18). */
    private static final int THAI = 222;

    private final XSSFWorkbook book;
    private final String fontName;
    private final Map<Kind, XSSFCellStyle> styles = new HashMap<>();

    Look(XSSFWorkbook book, String fontName) {
        this.book = book;
        this.fontName = fontName;
        dress(book.getFontAt(0), 11, false);
    }

    /** What a cell is for. */
    enum Kind {
        /** The employer's name at the top. */
        EMPLOYER,
        /** The document's name at the top right. */
        CONTROL,
        /** The position. */
        TITLE,
        /** A remark in small letters. */
        SMALL,
        /** The heading of a column. */
        HEAD,
        /** Text of a row. */
        TEXT,
        /** A figure or short word in the middle of its cell. */
        FIGURE,
        /** A score with its sign. */
        SIGNED_SCORE,
        /** A weighted score. */
        SCORE,
        /** A figure to be filled in. */
        INPUT,
        /** A text to be filled in. */
        INPUT_TEXT,
        /** The row of the total. */
        TOTAL,
        /** A figure in the row of the total. */
        TOTAL_FIGURE,
        /** A label over a cell to be filled in. */
        LABEL,
        /** A line to sign on. */
        SIGN
    }

    XSSFCellStyle of(Kind kind) {
        return styles.computeIfAbsent(kind, this::make);
    }

    /** How scores are written: with a sign that says the same as their colour. */
    void scores(String format) {
        of(Kind.SIGNED_SCORE).setDataFormat(book.createDataFormat().getFormat(format));
    }

    /** The small grey font of a second language. */
    XSSFFont second() {
        XSSFFont font = font(9, false);
        font.setColor(new XSSFColor(GREY, null));
        return font;
    }

    private XSSFCellStyle make(Kind kind) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        switch (kind) {
            case EMPLOYER -> coloured(style, font(12, true), TEAL);
            case CONTROL -> {
                coloured(style, font(9, false), GREY);
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            case TITLE -> style.setFont(font(16, true));
            case SMALL -> coloured(style, font(9, false), GREY);
            case HEAD -> {
                coloured(style, font(10, true), WHITE);
                fill(style, TEAL);
                style.setAlignment(HorizontalAlignment.CENTER);
                box(style);
            }
            case TEXT -> indent(box(plain(style)));
            case FIGURE -> box(centred(style, "#,##0.######"));
            case SCORE, SIGNED_SCORE -> box(centred(style, "0.00"));
            case INPUT -> input(centred(style, "#,##0.######"));
            case INPUT_TEXT -> indent(input(plain(style)));
            case TOTAL -> indent(total(plain(style)));
            case TOTAL_FIGURE -> total(centred(style, "0.00"));
            case LABEL -> box(indent(coloured(style, font(9, false), GREY)));
            case SIGN -> {
                style.setFont(font(10, false));
                style.setAlignment(HorizontalAlignment.CENTER);
            }
        }
        return style;
    }

    private XSSFCellStyle plain(XSSFCellStyle style) {
        style.setFont(font(11, false));
        return style;
    }

    private XSSFCellStyle centred(XSSFCellStyle style, String format) {
        style.setFont(font(11, false));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle input(XSSFCellStyle style) {
        style.setLocked(false);
        fill(style, INPUT);
        return box(style);
    }

    private static XSSFCellStyle indent(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private XSSFCellStyle total(XSSFCellStyle style) {
        style.setFont(font(12, true));
        fill(style, BAND);
        return box(style);
    }

    private static XSSFCellStyle coloured(XSSFCellStyle style, XSSFFont font, byte[] colour) {
        font.setColor(new XSSFColor(colour, null));
        style.setFont(font);
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFCellStyle box(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor line = new XSSFColor(LINE, null);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        return dress(book.createFont(), points, bold);
    }

    private XSSFFont dress(XSSFFont font, int points, boolean bold) {
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setCharSet(THAI);
        return font;
    }
}
