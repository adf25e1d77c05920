package org.rolecard.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.rolecard.document.Text;
import org.rolecard.model.Person;
import org.rolecard.sheet.Look.Kind;
import org.rolecard.sheet.Page.Wrapped;

/** The first page: the form itself. */
final class CardPage {
    private static final int PERSON_ROW = 3;
    private static final int HEAD_ROW = 6;

    private final Form form;
    private final Page page;
    private final ScalePage scale;
    private final List<Column> columns;

    CardPage(Form form, Page page, ScalePage scale) {
        this.form = form;
        this.page = page;
        this.scale = scale;
        this.columns = Column.of(form);
    }

    /** Writes it; ends of ranges go to the other page, from the given row. */
    void write(int freeRow) {
        columns.forEach(c -> page.sheet().setColumnWidth(at(c), c.width() * 256));
        letterhead();
        person();
        heads();
        MeasureRows rows = new MeasureRows(form, page, scale, columns);
        int next = rows.write(HEAD_ROW + 1, freeRow);
        total(HEAD_ROW + 1, next);
        new CardRules(form, page, columns).set(HEAD_ROW + 1, next - 1);
        foot(next + 1);
        print();
    }

    private int at(Column column) {
        return columns.indexOf(column);
    }

    private int last() {
        return columns.size() - 1;
    }

    private void letterhead() {
        page.join(0, 0, at(Column.FORMULA), Kind.EMPLOYER);
        form.document().employer().name().ifPresent(name -> page.text(0, 0, Kind.EMPLOYER, oneLine(name)));
        page.join(0, at(Column.UNIT), last(), Kind.CONTROL);
        StringBuilder control = new StringBuilder(oneLine(form.kind()));
        form.document().control().forEach(line -> control.append(" · ").append(oneLine(line)));
        page.text(0, at(Column.UNIT), Kind.CONTROL, control.toString());
        page.join(1, 0, last(), Kind.TITLE);
        String other = form.document()
                .otherTitle()
                .map(t -> "  " + t.plain())
                .filter(t -> form.edition().languages().size() == 1)
                .orElse("");
        page.text(1, 0, Kind.TITLE, oneLine(form.document().title()) + other);
        page.sheet().getRow(1).setHeightInPoints(28);
    }

    private static String oneLine(Text text) {
        return String.join(" · ", text.parts().stream().map(Text.Part::words).toList());
    }

    /** Five boxes across the page, each a label and a cell to be filled in. */
    private void person() {
        Person person = form.person();
        box(0, at(Column.MEASURE), "employee-name", Names.EMPLOYEE_NAME, person.name());
        box(at(Column.FORMULA), at(Column.FORMULA), "employee-id", Names.EMPLOYEE_ID, person.id());
        box(at(Column.UNIT), at(Column.TARGET), "employee-department", "employee_department", person.department());
        box(at(Column.STRETCH), at(Column.WEIGHTED), "reviewer", "reviewer", person.reviewer());
        box(at(Column.SOURCE), last(), "period", "period", person.period());
        page.sheet().getRow(PERSON_ROW).setHeightInPoints(18);
        page.sheet().getRow(PERSON_ROW + 1).setHeightInPoints(24);
    }

    private void box(int first, int last, String label, String name, Optional<String> value) {
        page.join(PERSON_ROW, first, last, Kind.LABEL);
        page.text(PERSON_ROW, first, Kind.LABEL, oneLine(form.label(label)));
        page.join(PERSON_ROW + 1, first, last, Kind.INPUT_TEXT);
        value.ifPresent(v -> page.text(PERSON_ROW + 1, first, Kind.INPUT_TEXT, v));
        page.name(name, PERSON_ROW + 1, first);
    }

    private void heads() {
        page.join(HEAD_ROW - 1, 0, last(), Kind.SMALL);
        page.text(HEAD_ROW - 1, 0, Kind.SMALL, oneLine(form.label("sheet-hint")));
        page.sheet().getRow(HEAD_ROW - 1).setHeightInPoints(22);
        for (Column column : columns) {
            page.text(HEAD_ROW, at(column), Kind.HEAD, form.label(column.label()));
        }
        page.sheet()
                .getRow(HEAD_ROW)
                .setHeightInPoints(form.edition().languages().size() > 1 ? 46 : 34);
        page.sheet().createFreezePane(at(Column.FORMULA), HEAD_ROW + 1);
    }

    private void total(int first, int row) {
        for (Column column : columns) {
            page.cell(row, at(column), Kind.TOTAL);
        }
        page.text(row, at(Column.MEASURE), Kind.TOTAL, form.label("total"));
        page.name(Names.WEIGHTS, first, row - 1, at(Column.WEIGHT));
        page.name(Names.SCORES, first, row - 1, at(Column.SCORE));
        page.name(Names.WEIGHTED, first, row - 1, at(Column.WEIGHTED));
        Results results = Results.of(form);
        page.formula(row, at(Column.WEIGHT), Kind.TOTAL, "SUM(" + Names.WEIGHTS + ")")
                .setCellValue(results.weights().doubleValue());
        page.formula(row, at(Column.THRESHOLD), Kind.TOTAL, Formulas.weightsCheck())
                .setCellValue(results.weights().compareTo(BigDecimal.valueOf(100)) == 0 ? "✓" : "≠ 100");
        page.text(row, at(Column.ACTUAL), Kind.TOTAL, form.label("total-score"));
        Results.cache(page.formula(row, at(Column.WEIGHTED), Kind.TOTAL_FIGURE, Formulas.total()), results.total());
        page.name(Names.TOTAL, row, at(Column.WEIGHTED));
        page.text(row, at(Column.SOURCE), Kind.TOTAL, form.label("grade"));
        Results.cache(page.formula(row, at(Column.REMARK), Kind.TOTAL_FIGURE, Formulas.grade()), results.letter());
        page.name(Names.GRADE, row, at(Column.REMARK));
        page.sheet().getRow(row).setHeightInPoints(form.edition().languages().size() > 1 ? 40 : 28);
        page.join(row + 1, at(Column.SOURCE), last(), Kind.SMALL);
        Results.cache(
                page.formula(row + 1, at(Column.SOURCE), Kind.SMALL, Formulas.gradeWord()),
                results.word(form.edition()));
    }

    private void foot(int row) {
        int next = row + 1;
        if (form.document().note().isPresent()) {
            next = paragraph(next, form.document().note().get());
        }
        next = paragraph(next, form.document().scale().how());
        next = paragraph(next, form.label("scoring-weighted"));
        next = paragraph(next, form.document().scale().grades());
        next = signatures(next + 1);
        page.sheet()
                .getWorkbook()
                .setPrintArea(page.sheet().getWorkbook().getSheetIndex(page.sheet()), 0, last(), 0, next);
    }

    private int paragraph(int row, Text text) {
        page.join(row, 0, last(), Kind.SMALL);
        page.text(row, 0, Kind.SMALL, oneLine(text));
        int width = columns.stream().mapToInt(Column::width).sum();
        page.height(row, List.of(new Wrapped(List.of(oneLine(text)), width)));
        return row + 1;
    }

    private int signatures(int row) {
        int[] starts = {0, at(Column.FORMULA), at(Column.TARGET), at(Column.SOURCE)};
        int[] ends = {at(Column.MEASURE), at(Column.WEIGHT), at(Column.WEIGHTED), last()};
        String[] labels = {"sign-employee", "sign-reviewer", "sign-next-level", "sign-hr"};
        for (int i = 0; i < labels.length; i++) {
            for (int line = 0; line < 3; line++) {
                page.join(row + line, starts[i], ends[i], Kind.SIGN);
            }
            page.text(row, starts[i], Kind.SIGN, form.label("sign-name").plain());
            page.text(row + 1, starts[i], Kind.SIGN, oneLine(form.label(labels[i])));
            String date = oneLine(form.label("sign-date")) + " " + oneLine(form.label("sign-blanks"));
            page.text(row + 2, starts[i], Kind.SIGN, date);
        }
        page.sheet().getRow(row).setHeightInPoints(44);
        return row + 2;
    }

    /** A4 landscape, one page wide, the heads on every page. */
    private void print() {
        XSSFPrintSetup setup = page.sheet().getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        page.sheet().setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        page.sheet().setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, 0, last()));
        page.sheet().getFooter().setRight("&P / &N");
        page.sheet().setHorizontallyCenter(true);
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP}) {
            page.sheet().setMargin(side, 0.4);
        }
    }
}
