package org.rolecard.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Grade;
import org.rolecard.sheet.Look.Kind;
import org.rolecard.sheet.Page.Wrapped;
import org.rolecard.sheet.Summary.Person;
import org.rolecard.sheet.Summary.Score;
import org.rolecard.zip.SteadyZip;

/**
 * Writes the results of many sheets as one workbook: a row a person, how the grades are distributed, and the mean score
 * of each measure. Counts and means are formulas, so that they follow where a person corrects a row.
 */
public final class SummarySheet {
    /** A custom property by which a workbook about scorecards is known and is not taken for a strange scorecard. */
    public static final String KIND = "rolecard-kind";

    /** The kind of a summary. */
    public static final String IS_SUMMARY = "summary";

    private static final String FONT = "Leelawadee UI";
    private static final int NAME_WIDTH = 40;
    private static final int HEAD_ROW = 2;

    private final Summary summary;
    private final XSSFWorkbook book;
    private final Look look;

    private SummarySheet(Summary summary, XSSFWorkbook book) {
        this.summary = summary;
        this.book = book;
        this.look = new Look(book, FONT);
    }

    /** The workbook, as the bytes of an XLSX file. */
    public static byte[] write(Summary summary) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            SummarySheet sheet = new SummarySheet(summary, book);
            sheet.pages();
            sheet.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it stays in memory
        }
    }

    /** The data first, since the formulas of the others name its cells; the order of the tabs is for readers. */
    private void pages() {
        persons();
        scores();
        for (Scale scale : summary.scales()) {
            String of = summary.scales().size() > 1 ? " " + scale.id() : "";
            grades(scale, page(summary.word("grades") + of));
            means(scale, page(summary.word("measures") + of));
        }
        book.setSheetOrder(WorkbookUtil.createSafeSheetName(summary.word("data"), '_'), book.getNumberOfSheets() - 1);
    }

    private Page page(String name) {
        XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name, '_'));
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(18);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return new Page(sheet, look);
    }

    private void head(Page page, String title, List<String> words, List<Integer> widths) {
        page.text(0, 0, Kind.TITLE, summary.word(title));
        page.cell(0, 0, Kind.TITLE).getCellStyle().setWrapText(false);
        for (int i = 0; i < words.size(); i++) {
            page.text(HEAD_ROW, i, Kind.HEAD, summary.word(words.get(i)));
            page.sheet().setColumnWidth(i, widths.get(i) * 256);
        }
        page.sheet().getRow(HEAD_ROW).setHeightInPoints(24);
        page.sheet().setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, 0, words.size() - 1));
        page.sheet().createFreezePane(0, HEAD_ROW + 1);
    }

    private void persons() {
        Page page = page(summary.word("persons"));
        head(
                page,
                "title",
                List.of("person", "number", "role", "scale", "total", "grade", "file"),
                List.of(30, 16, 28, 16, 12, 10, 50));
        int row = HEAD_ROW + 1;
        for (Person person : summary.persons()) {
            page.text(row, 0, Kind.TEXT, person.name());
            page.text(row, 1, Kind.TEXT, person.number());
            page.text(row, 2, Kind.TEXT, person.role());
            page.text(row, 3, Kind.TEXT, person.scale().map(Scale::id).orElse(""));
            page.cell(row, 4, Kind.SCORE);
            if (person.total().isPresent()) {
                page.number(row, 4, Kind.SCORE, person.total().get());
            }
            page.text(row, 5, Kind.FIGURE, person.grade());
            page.text(row, 6, Kind.TEXT, person.file());
            row++;
        }
        int last = Math.max(row - 1, HEAD_ROW + 1);
        page.name("person_scale", HEAD_ROW + 1, last, 3);
        page.name("person_grade", HEAD_ROW + 1, last, 5);
        page.sheet().setAutoFilter(new CellRangeAddress(HEAD_ROW, last, 0, 6));
    }

    private void scores() {
        Page page = page(summary.word("data"));
        head(page, "data", List.of("person", "role", "scale", "measure", "score"), List.of(30, 28, 16, 34, 12));
        int row = HEAD_ROW + 1;
        for (Person person : summary.persons()) {
            for (Score score : person.scores()) {
                page.text(row, 0, Kind.TEXT, person.name());
                page.text(row, 1, Kind.TEXT, person.role());
                page.text(row, 2, Kind.TEXT, person.scale().map(Scale::id).orElse(""));
                page.text(row, 3, Kind.TEXT, score.measure());
                page.cell(row, 4, Kind.SCORE);
                if (score.score().isPresent()) {
                    page.number(row, 4, Kind.SCORE, score.score().get());
                }
                row++;
            }
        }
        int last = Math.max(row - 1, HEAD_ROW + 1);
        page.name("scored_role", HEAD_ROW + 1, last, 1);
        page.name("scored_scale", HEAD_ROW + 1, last, 2);
        page.name("scored_measure", HEAD_ROW + 1, last, 3);
        page.name("scored_score", HEAD_ROW + 1, last, 4);
        page.sheet().setAutoFilter(new CellRangeAddress(HEAD_ROW, last, 0, 4));
    }

    private void grades(Scale scale, Page page) {
        head(page, "grades", List.of("grade", "count"), List.of(12, 16));
        page.text(1, 0, Kind.SMALL, scale.id());
        int row = HEAD_ROW + 1;
        for (Grade grade : scale.grades()) {
            page.text(row, 0, Kind.FIGURE, grade.letter());
            page.formula(row, 1, Kind.FIGURE, "COUNTIFS(person_grade,A" + (row + 1) + ",person_scale,$A$2)");
            row++;
        }
        compute();
        new BarChart(summary.word("grades"), HEAD_ROW + 1, row - 1, 0, 1, BarDirection.COL, Optional.empty())
                .draw(page.sheet(), 3, HEAD_ROW, 12, HEAD_ROW + 20);
    }

    private void means(Scale scale, Page page) {
        head(
                page,
                "measures",
                List.of("measure", "name", "role", "scored", "mean"),
                List.of(28, NAME_WIDTH, 26, 14, 14));
        page.text(1, 0, Kind.SMALL, scale.id());
        int first = HEAD_ROW + 1;
        int row = first;
        for (Map.Entry<String, Map<String, String>> role :
                summary.measures(scale).entrySet()) {
            for (Map.Entry<String, String> measure : role.getValue().entrySet()) {
                String which = "scored_measure,A" + (row + 1) + ",scored_role,C" + (row + 1) + ",scored_scale,$A$2";
                page.text(row, 0, Kind.TEXT, measure.getKey());
                page.text(row, 1, Kind.TEXT, measure.getValue());
                page.text(row, 2, Kind.TEXT, role.getKey());
                page.height(row, List.of(new Wrapped(List.of(measure.getValue()), NAME_WIDTH)));
                page.formula(row, 3, Kind.FIGURE, "COUNTIFS(" + which + ",scored_score,\">-1E+99\")");
                page.formula(
                        row, 4, Kind.SCORE, "IF(D" + (row + 1) + "=0,\"\",AVERAGEIFS(scored_score," + which + "))");
                row++;
            }
        }
        compute();
        if (row > first) {
            new BarChart(summary.word("measures"), first, row - 1, 1, 4, BarDirection.BAR, Optional.of(scale.highest()))
                    .draw(page.sheet(), 6, HEAD_ROW, 16, Math.max(row, HEAD_ROW + 20));
        }
    }

    /** So that previews show results too, and charts have something to draw. */
    private void compute() {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private void finish() {
        book.setActiveSheet(0);
        book.setForceFormulaRecalculation(true);
        ScorecardSheet.properties(book, summary.word("title"), ScorecardSheet.NO_DATE);
        book.getProperties().getCustomProperties().addProperty(KIND, IS_SUMMARY);
    }
}
