package org.rolecard.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rolecard.zip.PackedSize;

/** Reads the cells of a workbook that a person made. Formulas are not computed: what they last showed is taken. */
public final class SheetCells {
    /** More columns than any list has; what stands beyond is formatting. */
    private static final int WIDEST = 400;

    private SheetCells() {}

    /**
     * What a cell holds.
     *
     * @param row its row, from 1
     * @param column its column, from 1
     * @param text what it shows
     * @param figure its number, exactly, where it holds one that is no date
     */
    public record Value(int row, int column, String text, Optional<BigDecimal> figure) {
        /** What a spreadsheet calls the cell, such as D7. */
        public String name() {
            return new CellReference(row - 1, column - 1).formatAsString();
        }
    }

    /** The bytes are no workbook that can be read. */
    public static final class UnreadableSheet extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableSheet(Exception cause) {
            super(cause);
        }

        /** Whether it was refused for what it would unpack to. */
        public boolean isTooLarge() {
            return PackedSize.isExceeded(this);
        }
    }

    /** The rows of the first sheet that is shown, each from its first column to its last that is filled in. */
    public static List<List<Value>> ofFirstSheet(byte[] xlsx) throws UnreadableSheet {
        PackedSize.limit();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            formatter.setUseCachedValuesForFormulaCells(true);
            List<List<Value>> rows = new ArrayList<>();
            for (Row row : first(book)) {
                rows.add(values(row, formatter));
            }
            return rows;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSheet(e); // POI throws a dozen kinds of exceptions at broken files
        }
    }

    private static XSSFSheet first(XSSFWorkbook book) {
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
                return book.getSheetAt(i);
            }
        }
        return book.getSheetAt(0);
    }

    private static List<Value> values(Row row, DataFormatter formatter) {
        List<Value> values = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getLastCellNum(), WIDEST); column++) {
            Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            values.add(value(cell, formatter));
        }
        return values;
    }

    /** What the library cannot make out, such as a date of type d, is the text that the file has for it. */
    private static Value value(Cell cell, DataFormatter formatter) {
        int row = cell.getRowIndex() + 1;
        int column = cell.getColumnIndex() + 1;
        try {
            return new Value(row, column, formatter.formatCellValue(cell), figure(cell));
        } catch (RuntimeException e) { // it answers what no spreadsheet program writes with exceptions of every kind
            String raw = cell instanceof XSSFCell own ? own.getRawValue() : null;
            return new Value(row, column, raw == null ? "" : raw, Optional.empty());
        }
    }

    private static Optional<BigDecimal> figure(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean isFigure = type == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
        return isFigure ? Optional.of(decimal(cell.getNumericCellValue())) : Optional.empty();
    }

    /** As many digits as spreadsheets show: 0.1 + 0.2 is 0.3 there. */
    private static BigDecimal decimal(double number) {
        BigDecimal rounded = new BigDecimal(number, new java.math.MathContext(15)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
