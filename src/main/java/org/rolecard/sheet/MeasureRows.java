package org.rolecard.sheet;

import java.util.List;
import org.rolecard.document.RoleDocument.MeasureText;
import org.rolecard.document.RoleDocument.ScoreLine;
import org.rolecard.document.Text;
import org.rolecard.model.Measure;
import org.rolecard.model.Targets;
import org.rolecard.scoring.Actual;
import org.rolecard.scoring.ScoredLine;
import org.rolecard.sheet.Look.Kind;
import org.rolecard.sheet.Page.Wrapped;

/**
 * The rows of a form, one for each measure.
 *
 * @param form what it is made from
 * @param page where they go
 * @param scale the other page, which keeps the ends of ranges
 * @param columns the columns
 */
record MeasureRows(Form form, Page page, ScalePage scale, List<Column> columns) {
    /** Writes them from a row on; returns the row behind the last. */
    int write(int firstRow, int freeRow) {
        Formulas formulas = new Formulas(form.scale());
        Results results = Results.of(form);
        int free = freeRow;
        int row = firstRow;
        for (ScoreLine line : form.document().scorecard()) {
            ScoredLine scored = results.lines().get(row - firstRow);
            free = one(row, free, line, scored, formulas);
            row++;
        }
        return row;
    }

    private int at(Column column) {
        return columns.indexOf(column);
    }

    private int one(int row, int free, ScoreLine line, ScoredLine scored, Formulas formulas) {
        MeasureText texts = line.measure();
        Measure measure = scored.measure();
        String id = measure.id();
        page.text(row, at(Column.NUMBER), Kind.FIGURE, Integer.toString(line.number()));
        page.text(row, at(Column.MEASURE), Kind.TEXT, texts.name());
        page.text(row, at(Column.FORMULA), Kind.TEXT, texts.formula());
        page.text(row, at(Column.UNIT), Kind.FIGURE, texts.unit());
        page.number(row, at(Column.WEIGHT), Kind.FIGURE, scored.agreedWeight());
        page.name(Names.weight(id), row, at(Column.WEIGHT));
        int next = targets(row, free, texts, measure);
        actual(row, measure);
        Results.cache(
                page.formula(row, at(Column.SCORE), Kind.SIGNED_SCORE, formulas.score(measure)), Results.score(scored));
        page.name(Names.score(id), row, at(Column.SCORE));
        Results.cache(
                page.formula(row, at(Column.WEIGHTED), Kind.SCORE, Formulas.weighted(id)), Results.weighted(scored));
        page.name(Names.weighted(id), row, at(Column.WEIGHTED));
        page.text(row, at(Column.SOURCE), Kind.TEXT, texts.source());
        page.cell(row, at(Column.REMARK), Kind.INPUT_TEXT);
        page.height(
                row,
                List.of(
                        wrapped(texts.name(), Column.MEASURE),
                        wrapped(texts.formula(), Column.FORMULA),
                        wrapped(texts.source(), Column.SOURCE),
                        wrapped(texts.unit(), Column.UNIT)));
        return next;
    }

    private static Wrapped wrapped(Text text, Column column) {
        return Wrapped.of(text, column.width());
    }

    /** Single figures stand in the form itself; a range is shown as text, and its ends are kept on the other page. */
    private int targets(int row, int free, MeasureText texts, Measure measure) {
        if (measure.targets() instanceof Targets.Points points) {
            page.number(row, at(Column.THRESHOLD), Kind.FIGURE, points.threshold());
            page.number(row, at(Column.TARGET), Kind.FIGURE, points.target());
            page.number(row, at(Column.STRETCH), Kind.FIGURE, points.stretch());
            page.name(Names.stage("threshold", measure.id()), row, at(Column.THRESHOLD));
            page.name(Names.stage("target", measure.id()), row, at(Column.TARGET));
            page.name(Names.stage("stretch", measure.id()), row, at(Column.STRETCH));
            return free;
        }
        page.text(row, at(Column.THRESHOLD), Kind.FIGURE, texts.threshold());
        page.text(row, at(Column.TARGET), Kind.FIGURE, texts.target());
        page.text(row, at(Column.STRETCH), Kind.FIGURE, texts.stretch());
        return scale.band(free, measure.id(), texts.name(), (Targets.Band) measure.targets());
    }

    private void actual(int row, Measure measure) {
        Actual actual = form.actuals().getOrDefault(measure.id(), new Actual.Missing());
        page.cell(row, at(Column.ACTUAL), Kind.INPUT);
        page.name(Names.actual(measure.id()), row, at(Column.ACTUAL));
        if (columns.contains(Column.LAST_YEAR)) {
            page.cell(row, at(Column.LAST_YEAR), measure.baseline() ? Kind.INPUT : Kind.FIGURE);
        }
        if (measure.baseline()) {
            page.name(Names.lastYear(measure.id()), row, at(Column.LAST_YEAR));
        }
        if (actual instanceof Actual.Value value) {
            page.number(row, at(Column.ACTUAL), Kind.INPUT, value.figure());
            if (measure.baseline() && value.baseline().isPresent()) {
                page.number(
                        row, at(Column.LAST_YEAR), Kind.INPUT, value.baseline().get());
            }
        } else if (actual instanceof Actual.NotApplicable) {
            page.text(
                    row,
                    at(Column.ACTUAL),
                    Kind.INPUT,
                    form.label("not-applicable").plain());
        }
    }
}
