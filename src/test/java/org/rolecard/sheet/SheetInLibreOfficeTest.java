package org.rolecard.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.document.Edition;
import org.rolecard.document.SampleRole;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.scoring.Actual;
import org.rolecard.scoring.Fraction;
import org.rolecard.scoring.Outcome;
import org.rolecard.scoring.ScoredCard;
import org.rolecard.scoring.ScoredLine;
import org.rolecard.scoring.Scorer;
import org.rolecard.scoring.Total;
import org.rolecard.sheet.RandomForms.Empty;
import org.rolecard.sheet.RandomForms.Entered;
import org.rolecard.sheet.RandomForms.Figure;
import org.rolecard.sheet.RandomForms.Junk;
import org.rolecard.sheet.RandomForms.NotApplicable;

/**
 * LibreOffice computes filled sheets, and comes to what the scoring comes to. {@code -Dsheets=1000} tries as many
 * sheets; a commit tries a hundred.
 */
class SheetInLibreOfficeTest {
    private static final int SHEETS = Integer.getInteger("sheets", 100);
    private static final double CLOSE = 0.005;
    private static final List<String> LIBRARY = List.of(
            "account-manager-sales",
            "front-desk-officer",
            "graphic-designer",
            "hotel-manager",
            "transport-officer",
            "ux-ui-designer",
            "warehouse-officer");

    @TempDir
    Path folder;

    private double largest;
    private int compared;

    /** A sheet and what was entered. */
    private record Filled(String name, Role role, Scale scale, Map<String, Entered> entered) {}

    @Test
    void whatLibreOfficeComputesIsWhatTheScoringComputes() throws IOException, InterruptedException {
        LibreOffice.isHere();
        Path from = Files.createDirectory(folder.resolve("filled"));
        Path to = folder.resolve("computed");
        List<Filled> sheets = new ArrayList<>();
        for (int i = 0; i < SHEETS; i++) {
            sheets.add(write(i, from));
        }
        LibreOffice.saveAgain(from, to, folder.resolve("profile"));
        for (Filled sheet : sheets) {
            try (XSSFWorkbook book = open(Files.readAllBytes(to.resolve(sheet.name())))) {
                compare(sheet, book);
            }
        }
        System.out.printf(
                "LibreOffice and the scoring: %d actuals in %d sheets, largest difference %.2e%n",
                compared, SHEETS, largest);
        assertThat(compared).isGreaterThan(20 * SHEETS);
    }

    private static Filled write(int number, Path into) throws IOException {
        RandomForms random = new RandomForms(20261124L + number);
        boolean ofLibrary = number % 3 == 0;
        Role role = ofLibrary ? SampleForm.role(LIBRARY.get(number / 3 % LIBRARY.size())) : random.role(35);
        Edition edition = List.of(Edition.values()).get(number % 3);
        Scale scale = number / 2 % 2 == 0 ? SampleRole.scale() : SampleRole.scale("step-points");
        Form form = SampleForm.of(role, edition, scale, Map.of());
        Map<String, Entered> entered =
                random.fill(role, number % 4, form.label("not-applicable").plain());
        String name = "sheet-" + number + ".xlsx";
        try (XSSFWorkbook book = open(ScorecardSheet.write(form));
                OutputStream out = Files.newOutputStream(into.resolve(name))) {
            entered.forEach((id, cells) -> {
                enter(NamedCell.of(book, "actual_" + id.replace('-', '_')), cells.figure());
                if (!(cells.lastYear() instanceof Empty)) {
                    enter(NamedCell.of(book, "last_year_" + id.replace('-', '_')), cells.lastYear());
                }
            });
            spoilResults(book, number % 2 == 0);
            book.write(out);
        }
        return new Filled(name, role, scale, entered);
    }

    private static void enter(XSSFCell cell, RandomForms.Cell entered) {
        if (entered instanceof Figure figure) {
            cell.setCellValue(figure.number().doubleValue());
        } else if (entered instanceof NotApplicable notApplicable) {
            cell.setCellValue(notApplicable.word());
        } else if (entered instanceof Junk junk) {
            cell.setCellValue(junk.text());
        }
    }

    /** No result in the file, or a wrong one, so that nothing but the formulas can be right. */
    private static void spoilResults(XSSFWorkbook book, boolean wrong) {
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                if (wrong) {
                    cell.setCellValue(777);
                } else {
                    XSSFCell formula = (XSSFCell) cell;
                    if (formula.getCTCell().isSetV()) {
                        formula.getCTCell().unsetV();
                    }
                    if (formula.getCTCell().isSetT()) {
                        formula.getCTCell().unsetT();
                    }
                }
            }
        })));
    }

    private void compare(Filled sheet, XSSFWorkbook book) {
        Map<String, Actual> actuals = new HashMap<>();
        sheet.entered().forEach((id, cells) -> actuals.put(id, actual(cells)));
        ScoredCard card = new Scorer(sheet.scale()).score(sheet.role(), actuals);
        for (ScoredLine line : card.lines()) {
            Entered cells = Optional.ofNullable(
                            sheet.entered().get(line.measure().id()))
                    .orElseThrow();
            String id = line.measure().id().replace('-', '_');
            String what = sheet.name() + " " + line.measure() + " " + cells;
            compare(what, NamedCell.of(book, "score_" + id), line.score(), sign(line, cells));
            compare(what, NamedCell.of(book, "weighted_" + id), line.weighted(), sign(line, cells));
            compared++;
        }
        Optional<Total.Known> total = card.total() instanceof Total.Known known ? Optional.of(known) : Optional.empty();
        compare(sheet.name(), NamedCell.of(book, "total"), total.map(t -> Fraction.of(t.rounded())), "");
        assertThat(NamedCell.text(NamedCell.of(book, "grade")))
                .as(sheet.name())
                .isEqualTo(total.map(t -> t.grade().letter()).orElse(""));
    }

    private void compare(String what, XSSFCell cell, Optional<Fraction> score, String otherwise) {
        if (score.isPresent()) {
            double expected = score.get().rounded(9).doubleValue();
            double difference = Math.abs(NamedCell.number(cell).orElse(Double.MAX_VALUE) - expected);
            assertThat(difference).as(what + " expected " + expected).isLessThan(CLOSE);
            largest = Math.max(largest, difference);
        } else {
            assertThat(NamedCell.number(cell)).as(what).isEmpty();
            assertThat(NamedCell.text(cell)).as(what).isEqualTo(otherwise);
        }
    }

    /** What stands in the place of a score that there is not. */
    private static String sign(ScoredLine line, Entered cells) {
        if (line.outcome() instanceof Outcome.NotApplicable) {
            return "–";
        }
        boolean unclear = cells.figure() instanceof Junk
                || (cells.figure() instanceof Figure && cells.lastYear() instanceof Junk)
                || line.outcome() instanceof Outcome.NotScorable;
        return unclear ? "?" : "";
    }

    private static Actual actual(Entered cells) {
        if (cells.figure() instanceof NotApplicable) {
            return new Actual.NotApplicable();
        }
        if (cells.figure() instanceof Figure figure) {
            return cells.lastYear() instanceof Figure lastYear
                    ? Actual.of(figure.number(), lastYear.number())
                    : Actual.of(figure.number());
        }
        return new Actual.Missing();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
