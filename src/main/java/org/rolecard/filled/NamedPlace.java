package org.rolecard.filled;

import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where a name of a workbook leads; there need not be anything in the cell. */
record NamedPlace(XSSFSheet sheet, int row, int column) {
    /** As spreadsheets name it. */
    String shown() {
        return "'" + sheet.getSheetName().replace("'", "''") + "'!" + new CellReference(row, column).formatAsString();
    }

    Content content() {
        XSSFRow line = sheet.getRow(row);
        XSSFCell cell = line == null ? null : line.getCell(column);
        return cell == null ? new Content.Empty() : Content.of(cell);
    }

    boolean isBeside(NamedPlace other) {
        return sheet.equals(other.sheet) && row == other.row;
    }

    /** The cell of the same row in another column. */
    NamedPlace inColumnOf(NamedPlace other) {
        return new NamedPlace(sheet, row, other.column);
    }

    Optional<String> at() {
        return Optional.of(shown());
    }
}
