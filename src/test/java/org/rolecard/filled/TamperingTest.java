package org.rolecard.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rolecard.model.Language;
import org.rolecard.sheet.NamedCell;

/** Whatever was tampered with is named cell by cell. */
class TamperingTest {
    private static FilledCard after(Consumer<XSSFWorkbook> change) {
        return Filled.read(Filled.changed(Filled.somchai(), change));
    }

    private static void finds(Consumer<XSSFWorkbook> change, String total, String... findings) {
        FilledCard card = after(change);
        assertThat(Filled.texts(card)).containsExactly(findings);
        assertThat(Filled.total(card)).isEqualTo(total);
    }

    @Test
    void aFormulaOverwrittenWithANumberDoesNotChangeTheScore() {
        finds(
                book -> {
                    NamedCell.of(book, "score_nps").removeFormula();
                    NamedCell.of(book, "score_nps").setCellValue(5);
                },
                "3.43 C",
                "somchai.xlsx: 'KPI Scorecard'!J13: error: the formula of score_nps was overwritten with 5; the score given here is worked out from the actuals [formula-changed]");
    }

    @Test
    void aTotalOverwrittenIsNamedInThaiToo() {
        FilledCard card = after(book -> {
            NamedCell.of(book, "total").removeFormula();
            NamedCell.of(book, "total").setCellValue(4.9);
        });
        assertThat(card.findings().get(0).text(Language.TH))
                .isEqualTo(
                        "somchai.xlsx: 'KPI Scorecard'!K17: error: สูตรของ total ถูกพิมพ์ทับด้วย 4.9 คะแนนที่แสดงที่นี่คำนวณจากผลจริง [formula-changed]");
    }

    @Test
    void aFormulaThatWasChanged() {
        finds(
                book -> NamedCell.of(book, "weighted_nps").setCellFormula("weight_nps*5/100"),
                "3.43 C",
                "somchai.xlsx: 'KPI Scorecard'!K13: error: the formula of weighted_nps was changed to =weight_nps*5/100; the score given here is worked out from the actuals [formula-changed]");
    }

    @Test
    void aFormulaThatWasDeleted() {
        finds(
                book -> NamedCell.of(book, "grade").setBlank(),
                "3.43 C",
                "somchai.xlsx: 'KPI Scorecard'!M17: error: the formula of grade was deleted; the score given here is worked out from the actuals [formula-changed]");
    }

    @Test
    void withAnotherWeightThereIsNoTotal() {
        finds(
                book -> NamedCell.of(book, "weight_nps").setCellValue(40),
                "none",
                "somchai.xlsx: 'KPI Scorecard'!E13: error: the weight of nps was changed to 40 and 10 was agreed, so there is no total; write 10 again, or have a sheet made with the new weight [weight-changed]");
    }

    @Test
    void withAnotherTargetThereIsNoTotal() {
        finds(
                book -> NamedCell.of(book, "stretch_win_rate").setCellFormula("1+1"),
                "none",
                "somchai.xlsx: 'KPI Scorecard'!H11: error: the stretch of win-rate was changed to =1+1 and 35 was agreed, so there is no total; write 35 again, or have a sheet made with the new target [target-changed]");
    }

    @Test
    void aChangeOfBothFormAndAgreementIsNoticed() {
        FilledCard card = after(book -> {
            NamedCell.of(book, "weight_nps").setCellValue(40);
            XSSFSheet second = book.getSheetAt(1);
            second.forEach(row -> {
                if (row.getCell(1) != null && row.getCell(1).toString().equals("nps")) {
                    row.getCell(2).setCellValue("40");
                }
            });
        });
        assertThat(Filled.texts(card))
                .containsExactly(
                        "somchai.xlsx: 'Scale'!A15: error: what was agreed (on the second page) was changed since the sheet was made, so there is no total; have the sheet made again and fill that in [agreement-changed]");
        assertThat(Filled.total(card)).isEqualTo("none");
    }

    @Test
    void aSealThatIsGoneIsAWarning() {
        finds(
                book -> book.getProperties()
                        .getCustomProperties()
                        .getUnderlyingProperties()
                        .getPropertyList()
                        .clear(),
                "3.43 C",
                "somchai.xlsx: warning: the file no longer says what was agreed when it was made, as when another program than Excel or LibreOffice saved it; compare its weights and targets with those that you agreed [seal-missing]");
    }

    @Test
    void aNameThatIsGone() {
        finds(
                book -> book.removeName(book.getName("score_nps")),
                "3.43 C",
                "somchai.xlsx: error: the name score_nps is gone, or its cell was deleted; have the sheet made again and fill that in [name-missing]");
    }

    @Test
    void theNameOfAnActualThatIsGoneLeavesNoTotal() {
        finds(
                book -> book.getName("actual_nps").setRefersToFormula("'KPI Scorecard'!#REF!"),
                "none",
                "somchai.xlsx: error: the name actual_nps is gone, or its cell was deleted; have the sheet made again and fill that in [name-missing]",
                "somchai.xlsx: warning: no total yet, these are not filled in: nps [not-filled-in]");
    }

    @Test
    void aNameLedToAnotherRow() {
        finds(
                book -> book.getName("actual_nps").setRefersToFormula("'KPI Scorecard'!$I$8"),
                "none",
                "somchai.xlsx: 'KPI Scorecard'!I8: error: this cell of nps is no longer in the row of its weight, 'KPI Scorecard'!E13, so there is no total; have the sheet made again and fill that in [name-moved]");
    }

    @Test
    void textWhereANumberBelongs() {
        finds(
                book -> NamedCell.of(book, "actual_nps").setCellValue("30 คะแนน"),
                "none",
                "somchai.xlsx: 'KPI Scorecard'!I13: error: the actual of nps is not a number but '30 คะแนน'; write a plain number such as 95 or 99.5, or N/A [not-a-number]",
                "somchai.xlsx: warning: no total yet, these are not filled in: nps [not-filled-in]");
    }

    @Test
    void aFormulaForAnActualIsTakenAtItsResultAndSaid() {
        FilledCard card = after(book -> {
            NamedCell.of(book, "actual_nps").setCellFormula("25+5");
            NamedCell.of(book, "actual_nps").setCellValue(30);
        });
        assertThat(Filled.texts(card))
                .containsExactly(
                        "somchai.xlsx: 'KPI Scorecard'!I13: warning: the actual of nps is a formula, =25+5; its result 30 was taken [computed-actual]");
        assertThat(Filled.total(card)).isEqualTo("3.43 C");
    }

    @Test
    void aFormulaWithoutAResultIsNotZero() {
        FilledCard card = after(book -> {
            NamedCell.of(book, "actual_nps").setBlank();
            NamedCell.of(book, "actual_nps").setCellFormula("25+5");
        });
        assertThat(Filled.texts(card).get(0)).endsWith("write the number itself [no-result]");
        assertThat(Filled.total(card)).isEqualTo("none");
    }

    @Test
    void perCentIsAHundredthAndSaid() {
        FilledCard card = after(book -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("0%"));
            NamedCell.of(book, "actual_win_rate").setCellStyle(style);
            NamedCell.of(book, "actual_win_rate").setCellValue(0.27);
        });
        assertThat(Filled.texts(card))
                .containsExactly(
                        "somchai.xlsx: 'KPI Scorecard'!I11: warning: the actual of win-rate is shown in per cent and is 0.27 for the sheet and here; if 27 is meant, write 27 without % [in-percent]");
    }

    @Test
    void aGradeBandThatWasChanged() {
        finds(
                book -> book.getSheetAt(1).getRow(8).getCell(1).setCellValue(3),
                "3.43 C",
                "somchai.xlsx: 'Scale'!B9: error: this cell of the scale was changed to 3 and 4.5 was agreed; the grade given here is that of the agreed scale [scale-changed]");
    }

    @Test
    void anotherPerson() {
        FilledCard card = after(book -> NamedCell.of(book, "employee_name").setCellValue("สมหญิง รักงาน"));
        assertThat(Filled.texts(card))
                .containsExactly(
                        "somchai.xlsx: 'KPI Scorecard'!A5: warning: the sheet was made for สมชาย ใจดี and now says สมหญิง รักงาน; check whose it is [person-changed]");
        assertThat(card.person()).isEqualTo(Optional.of("สมหญิง รักงาน"));
    }
}
