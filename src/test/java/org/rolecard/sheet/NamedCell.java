package org.rolecard.sheet;

import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook by their names, as any other program would find them. */
public final class NamedCell {
    private NamedCell() {}

    /** The cell of that name; made, where the row has none there. */
    public static XSSFCell of(XSSFWorkbook book, String name) {
        CellReference at = new CellReference(book.getName(name).getRefersToFormula());
        XSSFRow row = book.getSheet(at.getSheetName()).getRow(at.getRow());
        XSSFCell cell = row.getCell(at.getCol());
        return cell == null ? row.createCell(at.getCol()) : cell;
    }

    /** What it shows: the number, or nothing where it shows a text. */
    public static Optional<Double> number(XSSFCell cell) {
        return shown(cell) == CellType.NUMERIC ? Optional.of(cell.getNumericCellValue()) : Optional.empty();
    }

    /** What it shows as a text; nothing is the empty text. */
    public static String text(XSSFCell cell) {
        return shown(cell) == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static CellType shown(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }
}
