package org.rolecard.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.rolecard.document.Text;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Grade;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Range;
import org.rolecard.sheet.Look.Kind;
import org.rolecard.sheet.Page.Wrapped;

/**
 * The second page: the grades of the scale, from the lowest up, as a lookup needs them, and the word for what does not
 * apply. Below them is room for the ends of ranges, which the form itself shows as text.
 *
 * @param form what it is made from
 * @param page where it goes
 */
record ScalePage(Form form, Page page) {
    private static final int WIDTH = 36;

    /** Writes it; returns the first row that is free for the ends of ranges. */
    int write() {
        page.sheet().setColumnWidth(0, WIDTH * 256);
        page.sheet().setColumnWidth(1, 30 * 256);
        page.sheet().setColumnWidth(2, WIDTH * 256);
        Scale scale = form.scale();
        page.text(0, 0, Kind.TITLE, form.label("sheet-scale").plain());
        page.text(1, 0, Kind.SMALL, Text.of(form.edition(), scale.name()));
        page.text(3, 0, Kind.HEAD, form.label("grade"));
        page.text(3, 1, Kind.HEAD, form.label("grade-from"));
        page.text(3, 2, Kind.HEAD, form.label("grade-name"));
        page.height(3, List.of(Wrapped.of(form.label("grade-name"), WIDTH)));
        int next = terms(grades(4) + 1);
        page.sheet().setFitToPage(true);
        page.sheet().getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.sheet().getPrintSetup().setFitHeight((short) 0);
        return agreed(next + 1) + 1;
    }

    private int grades(int first) {
        int row = first;
        List<Grade> grades = form.scale().grades();
        for (int i = grades.size() - 1; i >= 0; i--) {
            Grade grade = grades.get(i);
            Text words = Text.of(form.edition(), grade.name());
            page.text(row, 0, Kind.FIGURE, grade.letter());
            page.number(row, 1, Kind.SCORE, grade.from());
            page.text(row, 2, Kind.TEXT, words);
            page.height(row, List.of(Wrapped.of(words, WIDTH)));
            row++;
        }
        page.name(Names.GRADE_LETTERS, first, row - 1, 0);
        page.name(Names.GRADE_FROM, first, row - 1, 1);
        page.name(Names.GRADE_WORDS, first, row - 1, 2);
        return row;
    }

    /** What formulas look up besides the grades. */
    private int terms(int row) {
        term(row, "sheet-not-applicable", Names.NOT_APPLICABLE);
        page.text(row, 1, Kind.FIGURE, form.label("not-applicable").plain());
        term(row + 1, "sheet-applicable-weight", Names.APPLICABLE_WEIGHT);
        page.formula(row + 1, 1, Kind.FIGURE, Formulas.applicableWeight())
                .setCellValue(Results.of(form).applicableWeight().doubleValue());
        return row + 2;
    }

    private void term(int row, String label, String name) {
        page.text(row, 0, Kind.LABEL, form.label(label));
        page.height(row, List.of(Wrapped.of(form.label(label), WIDTH)));
        page.name(name, row, 1);
    }

    /** Keeps what is agreed as text; returns the next free row. */
    private int agreed(int row) {
        int last = AgreedRows.COLUMNS - 1;
        Text explained = form.label("sheet-agreed");
        page.join(row, 0, last, Kind.SMALL);
        page.text(row, 0, Kind.SMALL, explained);
        page.height(row, List.of(Wrapped.of(explained, 100)));
        AgreedRows agreed = AgreedRows.of(Agreement.of(form));
        int next = row + 1;
        for (List<String> cells : agreed.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                page.text(next, column, Kind.TEXT, cells.get(column));
            }
            page.height(next++, List.of());
        }
        page.name(Agreement.CELLS, row + 1, next - 1, 0, last);
        page.sheet()
                .addIgnoredErrors(
                        new CellRangeAddress(row + 1, next - 1, 0, last), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        return next;
    }

    /** Keeps the ends of the ranges of a band, under names that formulas know; returns the next free row. */
    int band(int row, String id, Text name, Band band) {
        page.text(row, 0, Kind.TEXT, name);
        int next = row;
        next = stage(next, "threshold", id, band.threshold());
        next = stage(next, "target", id, band.target());
        next = stage(next, "stretch", id, band.stretch());
        return next;
    }

    private int stage(int row, String stage, String id, Range range) {
        page.text(row, 1, Kind.TEXT, form.label(stage).plain());
        page.number(row, 2, Kind.FIGURE, range.low());
        page.number(row, 3, Kind.FIGURE, range.high());
        page.name(Names.stage(stage + "_low", id), row, 2);
        page.name(Names.stage(stage + "_high", id), row, 3);
        return row + 1;
    }
}
