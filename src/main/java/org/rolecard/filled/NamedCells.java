package org.rolecard.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook by their names, wherever people have moved them to. */
record NamedCells(XSSFWorkbook book) {
    /** More than any agreement; a name may be made to span a whole sheet. */
    private static final int MOST_CELLS = 4000;

    /** The cell of a name; none where the name is not there, its cell was deleted, or it is more than one cell. */
    Optional<NamedPlace> find(String name) {
        List<NamedPlace> places = range(name);
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** All cells of a name, row by row. */
    List<NamedPlace> range(String name) {
        return book.getNames(name).stream()
                .filter(n -> n.getSheetIndex() < 0)
                .findFirst()
                .map(this::cells)
                .orElse(List.of());
    }

    private List<NamedPlace> cells(XSSFName name) {
        String formula = name.getRefersToFormula();
        if (formula == null) { // where the name says nothing, as a program writes it that could not tell
            return List.of();
        }
        try {
            AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
            CellReference first = area.getFirstCell();
            CellReference last = area.getLastCell();
            XSSFSheet sheet = first.getSheetName() == null ? null : book.getSheet(first.getSheetName());
            long rows = last.getRow() - (long) first.getRow() + 1;
            long columns = last.getCol() - (long) first.getCol() + 1;
            if (sheet == null || first.getRow() < 0 || first.getCol() < 0 || rows * columns > MOST_CELLS) {
                return List.of();
            }
            List<NamedPlace> places = new ArrayList<>();
            for (int row = first.getRow(); row <= last.getRow(); row++) {
                for (int column = first.getCol(); column <= last.getCol(); column++) {
                    places.add(new NamedPlace(sheet, row, column));
                }
            }
            return places;
        } catch (IllegalArgumentException e) {
            return List.of(); // such as #REF!, of a cell that was deleted
        }
    }

    /** What a cell of that name shows as a text, if anything. */
    Optional<String> text(String name) {
        return find(name)
                .map(place -> place.content() instanceof Content.Computed computed
                        ? computed.result().orElseGet(Content.Empty::new)
                        : place.content())
                .map(Content::words)
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }
}
