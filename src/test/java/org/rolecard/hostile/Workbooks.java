package org.rolecard.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a spreadsheet holds: parts, cells, formulas, and what is printed above and below. */
final class Workbooks {
    private Workbooks() {}

    /** In lines, with texts in place of marks. */
    static List<String> lines(Path file, UnaryOperator<String> texts) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<String> lines = new ArrayList<>();
            for (PackagePart part : book.getPackage().getParts()) {
                lines.add(part.getPartName() + " " + part.getContentType());
            }
            book.getAllNames().forEach(name -> lines.add(name.getNameName() + " = " + name.getRefersToFormula()));
            var about = book.getProperties().getCoreProperties();
            lines.add("title: " + texts.apply(String.valueOf(about.getTitle())));
            lines.add("creator: " + texts.apply(String.valueOf(about.getCreator())));
            lines.add("subject: " + texts.apply(String.valueOf(about.getSubject())));
            for (Sheet sheet : book) {
                lines.add("sheet " + sheet.getSheetName());
                sheet(sheet, texts, lines);
            }
            return lines;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void sheet(Sheet sheet, UnaryOperator<String> texts, List<String> lines) {
        // In what is printed, an ampersand begins a code, and two are one.
        for (String printed : List.of(
                sheet.getHeader().getLeft(),
                sheet.getHeader().getCenter(),
                sheet.getFooter().getLeft(),
                sheet.getFooter().getCenter(),
                sheet.getFooter().getRight())) {
            lines.add("printed " + texts.apply(printed.replace("&&", "\u0001")).replace("\u0001", "&"));
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                lines.add(cell.getAddress() + " " + cell.getCellType() + " " + texts.apply(value(cell)));
            }
        }
    }

    private static String value(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            return cell.getCellFormula();
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.toString();
    }
}
