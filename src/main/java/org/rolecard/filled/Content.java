package org.rolecard.filled;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What stands in a cell. */
sealed interface Content {
    /** In words, for messages. */
    String words();

    /** Nothing. */
    record Empty() implements Content {
        @Override
        public String words() {
            return "";
        }
    }

    /** A number, and whether the cell shows it in per cent: then 95 % is 0.95. */
    record Figure(BigDecimal number, boolean inPercent) implements Content {
        @Override
        public String words() {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }

    /** A text, or the word for a logical value or an error. */
    record Words(String words) implements Content {}

    /** A formula, and what it came to when the file was saved, if the file says so. */
    record Computed(String formula, Optional<Content> result) implements Content {
        @Override
        public String words() {
            return "=" + formula;
        }

        /** Whether it looks at cells of this file only. */
        boolean isOfThisFile() {
            return formula.indexOf('[') < 0 && formula.indexOf('|') < 0;
        }
    }

    /** What the library cannot make out, such as a number that is none, is the text that the file has for it. */
    static Content of(XSSFCell cell) {
        try {
            return read(cell);
        } catch (RuntimeException e) { // it answers what no spreadsheet program writes with exceptions of every kind
            String raw = cell.getRawValue();
            return cell.getCTCell().isSetF() ? new Computed("…", Optional.empty()) : new Words(raw == null ? "" : raw);
        }
    }

    private static Content read(XSSFCell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return value(cell, cell.getCellType());
        }
        // Without a result in the file, the library would say 0.
        Optional<Content> result = cell.getRawValue() == null
                ? Optional.empty()
                : Optional.of(value(cell, cell.getCachedFormulaResultType()));
        return new Computed(cell.getCellFormula(), result);
    }

    private static Content value(XSSFCell cell, CellType type) {
        return switch (type) {
            case NUMERIC ->
                new Figure(
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        cell.getCellStyle().getDataFormatString().indexOf('%') >= 0);
            case STRING -> {
                String text = cell.getStringCellValue();
                yield text.isEmpty() ? new Empty() : new Words(text);
            }
            case BOOLEAN -> new Words(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                new Words(FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> new Empty();
        };
    }
}
