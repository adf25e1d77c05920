package org.rolecard.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rolecard.document.Text;
import org.rolecard.sheet.Look.Kind;

/**
 * One page of a workbook, written cell by cell. Text is always written as text, never as a formula, whatever it begins
 * with; formulas come from {@link Formulas} alone.
 *
 * @param sheet the page
 * @param look the looks of its cells
 */
record Page(XSSFSheet sheet, Look look) {
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    XSSFCell cell(int row, int column, Kind kind) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        cell.setCellStyle(look.of(kind));
        return cell;
    }

    void text(int row, int column, Kind kind, String text) {
        XSSFCell cell = cell(row, column, kind);
        cell.setCellValue(literal(text));
        quote(cell, text);
    }

    /** A text; a second language stands below the first, smaller and grey where the cell is not coloured. */
    void text(int row, int column, Kind kind, Text text) {
        List<String> parts = text.parts().stream().map(Text.Part::words).toList();
        if (parts.size() == 1) {
            text(row, column, kind, parts.get(0));
            return;
        }
        XSSFRichTextString rich = new XSSFRichTextString();
        rich.append(literal(parts.get(0)), look.of(kind).getFont());
        for (String part : parts.subList(1, parts.size())) {
            rich.append("\n" + literal(part), kind == Kind.HEAD ? look.of(kind).getFont() : look.second());
        }
        XSSFCell cell = cell(row, column, kind);
        cell.setCellValue(rich);
        quote(cell, parts.get(0));
    }

    /** XLSX reads _x000D_ as the character 000D; text that only looks so is marked as itself (ECMA-376, 22.9.2.19). */
    private static String literal(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    /** What looks like a formula stays text even where a person edits it in Excel. */
    private static void quote(XSSFCell cell, String text) {
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(cell.getCellStyle().copy());
            cell.getCellStyle().setQuotePrefixed(true);
        }
    }

    void number(int row, int column, Kind kind, BigDecimal number) {
        cell(row, column, kind).setCellValue(number.doubleValue());
    }

    XSSFCell formula(int row, int column, Kind kind, String formula) {
        XSSFCell cell = cell(row, column, kind);
        cell.setCellFormula(formula);
        return cell;
    }

    /** Gives a cell a name. */
    void name(String name, int row, int column) {
        define(name, new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString());
    }

    /** Gives a column of cells a name. */
    void name(String name, int firstRow, int lastRow, int column) {
        name(name, firstRow, lastRow, column, column);
    }

    /** Gives a table of cells a name. */
    void name(String name, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        String first = new CellReference(sheet.getSheetName(), firstRow, firstColumn, true, true).formatAsString();
        String last = new CellReference(lastRow, lastColumn, true, true).formatAsString();
        define(name, first + ":" + last);
    }

    private void define(String name, String refersTo) {
        XSSFName defined = sheet.getWorkbook().createName();
        defined.setNameName(name);
        defined.setRefersToFormula(refersTo);
    }

    /** Makes cells of a row one, if they are more than one. */
    void join(int row, int first, int last, Kind kind) {
        for (int column = first; column <= last; column++) {
            cell(row, column, kind);
        }
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }

    /** Makes a row as high as the texts of its columns need, since spreadsheets do not for rows of joined cells. */
    void height(int row, List<Wrapped> texts) {
        double highest = texts.stream().mapToDouble(Wrapped::height).max().orElse(0);
        sheet.getRow(row).setHeightInPoints((float) Math.max(20, highest + 6));
    }

    /**
     * A text in a column.
     *
     * @param parts its languages; the second is written smaller
     * @param width the column's width, in digits
     */
    record Wrapped(List<String> parts, int width) {
        private static final double POINTS_A_LINE = 15;
        private static final double POINTS_A_SMALL_LINE = 12;
        private static final double SMALL_LETTERS = 1.25;

        static Wrapped of(Text text, int width) {
            return new Wrapped(text.parts().stream().map(Text.Part::words).toList(), width);
        }

        double height() {
            double height = lines(parts.get(0), width) * POINTS_A_LINE;
            for (String part : parts.subList(1, parts.size())) {
                height += lines(part, width * SMALL_LETTERS) * POINTS_A_SMALL_LINE;
            }
            return height;
        }

        /** Marks above and below letters take no room. */
        private static double lines(String text, double digits) {
            long letters = text.codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .count();
            return Math.max(1, Math.ceil(letters / digits));
        }
    }
}
