package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.Rolecard.Result;
import org.rolecard.sheet.NamedCell;

/** {@code rolecard score}, as people and programs see it. */
class ScoreIT {
    private static final Map<String, Double> WORKED_EXAMPLE = Map.of(
            "revenue_attainment", 104.0,
            "revenue_growth", 6.5,
            "customer_retention_rate", 95.0,
            "win_rate", 27.0,
            "upsell_cross_sell_rate", 22.0,
            "nps", 30.0,
            "forecast_accuracy", 85.0,
            "order_accuracy", 99.2,
            "account_plan_coverage", 90.0);

    @TempDir
    Path folder;

    @BeforeEach
    void threeFilledSheets() throws IOException {
        Rolecard.in(folder).run("build", "account-manager-sales", "--format", "xlsx", "--lang", "en", "--quiet");
        byte[] empty = Files.readAllBytes(folder.resolve("out/account-manager-sales/scorecard.en.xlsx"));
        Files.createDirectory(folder.resolve("filled"));
        fill(empty, "a.xlsx", "สมชาย ใจดี", 0);
        fill(empty, "b.xlsx", "=HYPERLINK(\"http://evil.example\")", 3);
        Files.writeString(folder.resolve("filled/c.xlsx"), "nothing");
        Files.writeString(folder.resolve("filled/~$a.xlsx"), "a file that Excel leaves beside an open one");
    }

    private void fill(byte[] empty, String name, String person, int better) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty));
                OutputStream out =
                        Files.newOutputStream(folder.resolve("filled").resolve(name))) {
            WORKED_EXAMPLE.forEach((id, figure) ->
                    NamedCell.of(book, "actual_" + id).setCellValue(figure + better * Math.abs(figure) / 100));
            NamedCell.of(book, "employee_name").setCellValue(person);
            if (better > 0) {
                NamedCell.of(book, "actual_win_rate").setCellValue("n/a");
                NamedCell.of(book, "weight_nps").setCellValue(20);
            }
            book.write(out);
        }
    }

    @Test
    void peopleReadATable() {
        Result result = Rolecard.in(folder).run("score", "filled/a.xlsx");
        assertThat(result).isEqualTo(new Result(0, """
                        Person     Role                   Measure                  Actual  Score  Weighted  Grade  File
                        สมชาย ใจดี  account-manager-sales  revenue-attainment       104     3.80   0.95
                                                          revenue-growth           6.5     2.40   0.12
                                                          customer-retention-rate  95      5.00   0.75
                                                          win-rate                 27      3.40   0.34
                                                          upsell-cross-sell-rate   22      3.40   0.34
                                                          nps                      30      2.33   0.23
                                                          forecast-accuracy        85      2.00   0.20
                                                          order-accuracy           99.2    3.80   0.38
                                                          account-plan-coverage    90      2.33   0.12
                                                          Total                                   3.43      C      filled/a.xlsx
                        Files: 1, with a total: 1, without: 0; errors: 0, warnings: 0
                        """, ""));
    }

    @Test
    void programsReadJson() {
        Result result = Rolecard.in(folder).run("score", "filled", "--format", "json");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).startsWith("""
                        [
                          {
                            "file" : "filled/a.xlsx",
                            "person" : "สมชาย ใจดี",
                            "role" : "account-manager-sales",
                            "total" : 3.43,
                            "grade" : "C",
                            "measures" : [
                              {
                                "id" : "revenue-attainment",
                                "actual" : 104,
                                "score" : 3.80,
                                "weighted" : 0.95
                              },
                        """).contains("""
                              {
                                "id" : "win-rate",
                                "actual" : "N/A",
                                "score" : null,
                                "weighted" : null
                              },
                        """).endsWith("""
                          {
                            "file" : "filled/c.xlsx",
                            "person" : null,
                            "role" : null,
                            "total" : null,
                            "grade" : null,
                            "measures" : [ ]
                          }
                        ]
                        """);
        assertThat(result.err()).isEqualTo("""
                filled/b.xlsx: 'KPI Scorecard'!E13: error: the weight of nps was changed to 20 and 10 was agreed, so there is no total; write 10 again, or have a sheet made with the new weight [weight-changed]
                filled/c.xlsx: error: this is not a spreadsheet that can be read, or it is damaged; open it in Excel or LibreOffice and save it again as an Excel workbook (.xlsx) [broken-file]
                """);
    }

    @Test
    void spreadsheetsReadCsvInWhichNothingIsAFormula() {
        Result result = Rolecard.in(folder).run("score", "filled", "--format", "csv");
        assertThat(result.out().lines())
                .startsWith(
                        "\uFEFFfile,person,role,total,grade,measure,actual,score,weighted",
                        "filled/a.xlsx,สมชาย ใจดี,account-manager-sales,3.43,C,revenue-attainment,104,3.80,0.95")
                .contains(
                        "filled/b.xlsx,\"'=HYPERLINK(\"\"http://evil.example\"\")\",account-manager-sales,,,win-rate,N/A,,")
                .endsWith("filled/c.xlsx,,,,,,,,")
                .hasSize(20);
    }

    @Test
    void problemsAreToldInThaiOnRequest() {
        Result result = Rolecard.in(folder).run("score", "filled/b.xlsx", "--lang", "th");
        assertThat(result.err())
                .isEqualTo(
                        "filled/b.xlsx: 'KPI Scorecard'!E13: error: น้ำหนักของ nps ถูกแก้เป็น 20 แต่ตกลงกันไว้ที่ 10 จึงไม่มีคะแนนรวม โปรดแก้กลับเป็น 10 หรือจัดทำแบบประเมินใหม่ตามน้ำหนักใหม่ [weight-changed]\n");
        assertThat(result.out()).endsWith("อ่าน 1 ไฟล์: มีคะแนนรวม 0 ไม่มีคะแนนรวม 1 ข้อผิดพลาด 1 คำเตือน 0\n");
    }

    @Test
    void aSummaryHasARowAPersonAndTwoChartsWhoseFiguresAreFormulas() throws IOException {
        Result result = Rolecard.in(folder).run("score", "filled", "--summary", "filled/summary.xlsx");
        assertThat(result.err()).endsWith("filled/summary.xlsx is written\n");
        byte[] bytes = Files.readAllBytes(folder.resolve("filled/summary.xlsx"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet persons = book.getSheetAt(0);
            assertThat(persons.getRow(3).getCell(0).getStringCellValue()).isEqualTo("สมชาย ใจดี");
            assertThat(persons.getRow(3).getCell(4).getNumericCellValue()).isEqualTo(3.43);
            assertThat(persons.getLastRowNum()).isEqualTo(5);
            XSSFSheet grades = book.getSheetAt(1);
            assertThat(grades.getRow(5).getCell(1).getCellFormula())
                    .isEqualTo("COUNTIFS(person_grade,A6,person_scale,$A$2)");
            assertThat(grades.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(1);
            XSSFSheet means = book.getSheetAt(2);
            assertThat(means.getRow(6).getCell(0).getStringCellValue()).isEqualTo("win-rate");
            assertThat(means.getRow(6).getCell(1).getStringCellValue())
                    .isEqualTo("Opportunity-to-close ratio (win rate)");
            assertThat(means.getRow(6).getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(means.getRow(6).getCell(4).getNumericCellValue()).isEqualTo(3.4);
            assertThat(grades.createDrawingPatriarch().getCharts())
                    .extracting(chart -> chart.getTitleText().toString())
                    .containsExactly("Distribution of grades");
            assertThat(means.createDrawingPatriarch().getCharts()).hasSize(1);
        }
        assertThat(Rolecard.in(folder).run("score", "filled").out())
                .endsWith("Files: 3, with a total: 1, without: 2; errors: 2, warnings: 0\n");
    }

    @Test
    void whatIsNotThereEndsWithThree() {
        Result result = Rolecard.in(folder).run("score", "nowhere");
        assertThat(result)
                .isEqualTo(new Result(3, "", "rolecard: cannot read nowhere: there is no such file or folder\n"));
        assertThat(Rolecard.in(folder).run("score").exitCode()).isEqualTo(2);
    }
}
