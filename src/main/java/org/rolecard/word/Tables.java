package org.rolecard.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Writes tables: their heads are repeated on every page, no row is cut by the end of a page, and the columns fill the
 * page.
 *
 * @param paragraphs what writes the text of cells
 * @param width the room on the page
 */
record Tables(Paragraphs paragraphs, int width) {
    /** A row as it was read. */
    private record Row(boolean head, List<Cell> cells) {
        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.pieces().isEmpty());
        }
    }

    /** A cell as it was read. */
    private record Cell(List<Piece> pieces, Optional<String> alignment) {}

    void write(Tag parent, Element table, Setting setting) {
        TableLook look = setting.table();
        List<Row> rows = rows(table, look);
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns == 0) {
            return;
        }
        int[] widths = look.isEven()
                ? ColumnWidths.even(columns, width)
                : ColumnWidths.of(
                        rows.stream()
                                .map(row ->
                                        row.cells().stream().map(Cell::pieces).toList())
                                .toList(),
                        columns,
                        width);
        Tag written = parent.child("w:tbl");
        properties(written, paragraphs.styles().id(look.style()), look == TableLook.SCORES);
        Tag grid = written.child("w:tblGrid");
        for (int column : widths) {
            grid.with("w:gridCol", "w:w", column);
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean lastRow = i == rows.size() - 1;
            boolean keep = setting.together() && !(lastRow && setting.last());
            row(written, rows.get(i), widths, look, keep, lastRow);
        }
    }

    void properties(Tag table, String style, boolean total) {
        table.child("w:tblPr")
                .with("w:tblStyle", "w:val", style)
                .with("w:tblW", "w:w", width, "w:type", "dxa")
                .with("w:tblLayout", "w:type", "fixed")
                .with(
                        "w:tblLook",
                        "w:val",
                        total ? "0660" : "0620",
                        "w:firstRow",
                        1,
                        "w:lastRow",
                        total ? 1 : 0,
                        "w:firstColumn",
                        0,
                        "w:lastColumn",
                        0,
                        "w:noHBand",
                        1,
                        "w:noVBand",
                        1);
    }

    private void row(Tag table, Row row, int[] widths, TableLook look, boolean keep, boolean lastRow) {
        Tag written = table.child("w:tr");
        Tag properties = written.child("w:trPr").with("w:cantSplit");
        if (row.isEmpty()) {
            properties.with("w:trHeight", "w:val", look.emptyHeight(), "w:hRule", "atLeast");
        }
        if (row.head()) {
            properties.with("w:tblHeader");
        }
        for (int i = 0; i < widths.length; i++) {
            Cell cell = i < row.cells().size() ? row.cells().get(i) : new Cell(List.of(), Optional.empty());
            Tag box = written.child("w:tc");
            Tag boxProperties = box.child("w:tcPr").with("w:tcW", "w:w", widths[i], "w:type", "dxa");
            if (look == TableLook.SCORES && !lastRow && cell.pieces().isEmpty()) {
                boxProperties.with("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "FFFBEA");
            }
            Paragraphs.Shape shape = Paragraphs.Shape.of(row.head() ? look.head() : Style.TABLE_TEXT)
                    .keptWithNext(keep)
                    .aligned(cell.alignment());
            paragraphs.runs().write(paragraphs.start(box, shape), cell.pieces());
        }
    }

    private List<Row> rows(Element table, TableLook look) {
        List<Row> rows = new ArrayList<>();
        for (Element part : elements(table)) {
            for (Element row : part.getNodeName().equals("tr") ? List.of(part) : elements(part)) {
                List<Element> cells = elements(row);
                boolean head = !cells.isEmpty()
                        && cells.stream().allMatch(c -> c.getNodeName().equals("th"));
                rows.add(new Row(
                        head, cells.stream().map(c -> cell(c, head, look)).toList()));
            }
        }
        return rows;
    }

    private Cell cell(Element cell, boolean head, TableLook look) {
        Phrases phrases = head && look.isDark() ? paragraphs.phrases().inOneTone() : paragraphs.phrases();
        return new Cell(
                phrases.of(Phrases.children(cell), Face.PLAIN),
                Stream.of(cell.getAttribute("class").split(" "))
                        .filter(c -> List.of("center", "right").contains(c))
                        .findFirst());
    }

    private static List<Element> elements(Element parent) {
        return Phrases.children(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
