package org.rolecard.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.document.Edition;
import org.rolecard.document.SampleRole;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.scoring.Actual;
import org.rolecard.scoring.ScoredCard;
import org.rolecard.scoring.ScoredLine;
import org.rolecard.scoring.Scorer;
import org.rolecard.scoring.Total;
import org.rolecard.sheet.LibreOffice;
import org.rolecard.sheet.NamedCell;
import org.rolecard.sheet.SampleForm;
import org.rolecard.sheet.ScorecardSheet;
import org.rolecard.source.SourceFile;

/** A filled sheet, read back, comes to what the scoring comes to. */
class SheetReaderTest {
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

    /** A sheet and what it must come to. */
    private record Expected(byte[] sheet, ScoredCard card) {}

    private static Map<String, Expected> sheets() {
        Map<String, Expected> sheets = new LinkedHashMap<>();
        int seed = 0;
        for (String id : LIBRARY) {
            for (Edition edition : Edition.values()) {
                Role role = SampleForm.role(id);
                Scale scale = SampleRole.scale(++seed % 2 == 0 ? "five-levels" : "step-points");
                Map<String, Actual> actuals = Filled.random(role, seed);
                sheets.put(
                        id + "." + edition.tag() + ".xlsx",
                        new Expected(
                                ScorecardSheet.write(SampleForm.of(role, edition, scale, Filled.SOMCHAI, actuals)),
                                new Scorer(scale).score(role, actuals)));
            }
        }
        return sheets;
    }

    private static void compare(String name, FilledCard read, ScoredCard expected) {
        assertThat(Filled.texts(read)).as(name).isEmpty();
        assertThat(read.person()).hasValue("สมชาย ใจดี");
        assertThat(read.employee()).hasValue("E-007");
        List<Optional<String>> scores = new ArrayList<>();
        List<Optional<String>> now = new ArrayList<>();
        for (ScoredLine line : expected.lines()) {
            scores.add(line.score().map(s -> s.rounded(9).toString()));
        }
        read.lines().forEach(line -> now.add(line.score().map(s -> s.rounded(9).toString())));
        assertThat(now).as(name).isEqualTo(scores);
        Total.Known total = (Total.Known) expected.total();
        assertThat(Filled.total(read))
                .as(name)
                .isEqualTo(total.rounded() + " " + total.grade().letter());
    }

    @Test
    void everyRoleInEveryEditionIsReadBackAsItWasWritten() {
        sheets().forEach((name, sheet) -> compare(name, Filled.read(sheet.sheet()), sheet.card()));
    }

    @Test
    void soItIsAfterLibreOfficeHasSavedItAgain() throws IOException, InterruptedException {
        LibreOffice.isHere();
        Path from = Files.createDirectory(folder.resolve("sheets"));
        Path to = folder.resolve("again");
        Map<String, Expected> sheets = sheets();
        for (Map.Entry<String, Expected> sheet : sheets.entrySet()) {
            Files.write(from.resolve(sheet.getKey()), sheet.getValue().sheet());
        }
        LibreOffice.saveAgain(from, to, folder.resolve("profile"));
        for (Map.Entry<String, Expected> sheet : sheets.entrySet()) {
            byte[] again = Files.readAllBytes(to.resolve(sheet.getKey()));
            compare(sheet.getKey(), Filled.read(again), sheet.getValue().card());
        }
    }

    @Test
    void rowsThatWereMovedAreFoundByTheirNames() {
        byte[] moved = Filled.changed(Filled.somchai(), book -> {
            int nps = NamedCell.of(book, "actual_nps").getRowIndex();
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.shiftRows(nps, sheet.getLastRowNum(), 3);
            book.getSheetAt(1).shiftRows(2, book.getSheetAt(1).getLastRowNum(), 5);
        });
        FilledCard card = Filled.read(moved);
        assertThat(Filled.texts(card)).isEmpty();
        assertThat(Filled.total(card)).isEqualTo("3.43 C");
    }

    @Test
    void rowsThatWereSortedAreKnownByTheirFormulas() {
        byte[] sorted = Filled.changed(Filled.somchai(), SheetReaderTest::swapFirstAndLastRow);
        FilledCard card = Filled.read(sorted);
        assertThat(Filled.texts(card))
                .containsExactly(
                        "somchai.xlsx: warning: the rows were sorted, so the scores in the sheet itself belong to other rows; those given here are right [rows-sorted]");
        assertThat(Filled.total(card)).isEqualTo("3.43 C");
    }

    /** As spreadsheet programs sort: the contents change places, the names stay. */
    private static void swapFirstAndLastRow(XSSFWorkbook book) {
        XSSFCell first = NamedCell.of(book, "actual_revenue_attainment");
        XSSFCell last = NamedCell.of(book, "actual_account_plan_coverage");
        XSSFSheet sheet = book.getSheetAt(0);
        XSSFRow one = sheet.getRow(first.getRowIndex());
        XSSFRow other = sheet.getRow(last.getRowIndex());
        for (int column = 0; column < one.getLastCellNum(); column++) {
            XSSFCell a = one.getCell(column);
            XSSFCell b = other.getCell(column);
            XSSFCell kept = sheet.createRow(200).createCell(0);
            kept.copyCellFrom(a, new CellCopyPolicy());
            a.copyCellFrom(b, new CellCopyPolicy());
            b.copyCellFrom(kept, new CellCopyPolicy());
        }
        sheet.removeRow(sheet.getRow(200));
    }

    @Test
    void anEmptySheetHasNoTotalAndSaysWhatIsMissing() {
        Map<String, Actual> actuals = Filled.workedExample();
        actuals.remove("nps");
        actuals.remove("win-rate");
        FilledCard card = Filled.read(
                ScorecardSheet.write(SampleForm.of(Filled.ACCOUNT_MANAGER, Edition.TH, SampleRole.scale(), actuals)));
        assertThat(Filled.texts(card))
                .containsExactly(
                        "somchai.xlsx: warning: no total yet, these are not filled in: win-rate, nps [not-filled-in]");
        assertThat(Filled.total(card)).isEqualTo("none");
        assertThat(card.who()).isEmpty();
    }

    @Test
    void aRoleThatHasChangedSinceIsANote() {
        Role now = SampleForm.role(
                "account-manager-sales",
                text -> text.replace("{measure: nps, weight: 10}", "{measure: nps, weight: 15}"));
        FilledCard card =
                new SheetReader(id -> Optional.of(now)).read(new SourceFile("somchai.xlsx", Filled.somchai()));
        assertThat(Filled.texts(card))
                .containsExactly(
                        "somchai.xlsx: 'KPI Scorecard'!E13: info: the role account-manager-sales now has the weight 15 for nps; 10 was agreed and counts [role-differs]");
        assertThat(Filled.total(card)).isEqualTo("3.43 C");
    }

    @Test
    void theOriginalRoleIsNoNote() {
        FilledCard card = new SheetReader(id -> Optional.of(Filled.ACCOUNT_MANAGER))
                .read(new SourceFile("somchai.xlsx", Filled.somchai()));
        assertThat(Filled.texts(card)).isEmpty();
    }
}
