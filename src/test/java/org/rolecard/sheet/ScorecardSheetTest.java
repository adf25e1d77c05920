package org.rolecard.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolecard.document.Edition;
import org.rolecard.document.SampleRole;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.scoring.Actual;

/** The workbook of a scorecard, opened with a reader of spreadsheets. */
class ScorecardSheetTest {
    private static final Role ACCOUNT_MANAGER = SampleForm.role("account-manager-sales");

    /** The worked example of the scoring page: 3.43, grade C. */
    private static Map<String, Actual> workedExample() {
        Map<String, Actual> actuals = new HashMap<>();
        Map.of(
                        "revenue-attainment", "104",
                        "revenue-growth", "6.5",
                        "customer-retention-rate", "95",
                        "win-rate", "27",
                        "upsell-cross-sell-rate", "22",
                        "nps", "30",
                        "forecast-accuracy", "85",
                        "order-accuracy", "99.2",
                        "account-plan-coverage", "90")
                .forEach((id, figure) -> actuals.put(id, Actual.of(new BigDecimal(figure))));
        return actuals;
    }

    @ParameterizedTest
    @EnumSource
    void everyMeasureHasItsNamedCells(Edition edition) throws IOException {
        XSSFWorkbook book = open(SampleForm.of(ACCOUNT_MANAGER, edition, SampleRole.scale(), Map.of()));
        for (var line : ACCOUNT_MANAGER.scorecard()) {
            String id = line.measure().replace('-', '_');
            assertThat(cell(book, "actual_" + id).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(book, "actual_" + id).getCellStyle().getLocked()).isFalse();
            assertThat(cell(book, "score_" + id).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(cell(book, "score_" + id).getCellStyle().getLocked()).isTrue();
            assertThat(cell(book, "weighted_" + id).getCellType()).isEqualTo(CellType.FORMULA);
        }
        assertThat(cell(book, "total").getCellFormula()).contains("weighted");
        assertThat(cell(book, "grade").getCellFormula()).contains("total");
    }

    @Test
    void whatPreviewsShowIsWhatTheScoringComputes() throws IOException {
        XSSFWorkbook book = open(SampleForm.of(ACCOUNT_MANAGER, Edition.TH, SampleRole.scale(), workedExample()));
        assertThat(cell(book, "total").getNumericCellValue()).isEqualTo(3.43);
        assertThat(cell(book, "grade").getStringCellValue()).isEqualTo("C");
        assertThat(cell(book, "score_revenue_attainment").getNumericCellValue()).isEqualTo(3.8);
        assertThat(cell(book, "weighted_nps").getNumericCellValue()).isEqualTo(0.233333333);
    }

    @Test
    void anEmptyFormShowsNoTotal() throws IOException {
        XSSFWorkbook book = open(SampleForm.of(ACCOUNT_MANAGER, Edition.TH, SampleRole.scale(), Map.of()));
        assertThat(cell(book, "total").getStringCellValue()).isEmpty();
        assertThat(cell(book, "grade").getStringCellValue()).isEmpty();
    }

    @Test
    void formulasReadAsWords() {
        assertThat(new Formulas(SampleRole.scale())
                        .score(ACCOUNT_MANAGER.measure("nps").orElseThrow()))
                .isEqualTo("IF(actual_nps=\"\",\"\",IF(ISNUMBER(actual_nps),"
                        + "IF(actual_nps>=stretch_nps,5,"
                        + "IF(actual_nps>=target_nps,3+2*(actual_nps-target_nps)/(stretch_nps-target_nps),"
                        + "IF(actual_nps>=threshold_nps,1+2*(actual_nps-threshold_nps)/(target_nps-threshold_nps),1))),"
                        + "IF(OR(UPPER(TRIM(actual_nps))=\"N/A\",TRIM(actual_nps)=not_applicable),\"–\",\"?\")))");
    }

    @Test
    void theFormIsProtectedWithoutAPasswordAndPrintsOnePageWide() throws IOException {
        XSSFWorkbook book = open(SampleForm.of(ACCOUNT_MANAGER, Edition.TH_EN, SampleRole.scale(), Map.of()));
        XSSFSheet card = book.getSheetAt(0);
        assertThat(card.getProtect()).isTrue();
        assertThat(card.validateSheetPassword("")).isFalse();
        assertThat(card.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(card.getCTWorksheet().getSheetProtection().isSetHashValue()).isFalse();
        assertThat(card.getPrintSetup().getLandscape()).isTrue();
        assertThat(card.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(card.getPrintSetup().getFitHeight()).isZero();
        assertThat(card.getRepeatingRows().formatAsString()).isEqualTo("7:7");
        assertThat(card.getPaneInformation().isFreezePane()).isTrue();
        assertThat(card.getDataValidations()).hasSize(1);
        assertThat(card.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isEqualTo(3);
    }

    @Test
    void everyFontIsMarkedAsThai() throws IOException {
        XSSFWorkbook book = open(SampleForm.of(ACCOUNT_MANAGER, Edition.TH_EN, SampleRole.scale(), Map.of()));
        for (int i = 0; i < book.getNumberOfFonts(); i++) {
            assertThat(book.getFontAt(i).getCharSet()).as("font %d", i).isEqualTo(222);
            assertThat(book.getFontAt(i).getFontName()).isEqualTo("Leelawadee UI");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        String evil = "=HYPERLINK(\"http://evil.example\",\"click\")";
        Role role = SampleForm.role(
                "account-manager-sales", text -> text.replaceAll("(?m)^(\\s+)(th|en): .*$", "$1$2: '" + evil + "'"));
        Person person = new Person(
                Optional.of("+1+1"),
                Optional.of("@SUM(A1)"),
                Optional.of("-2"),
                Optional.of("\tx"),
                Optional.of(evil),
                Optional.of("=1+1"));
        XSSFWorkbook book = open(SampleForm.of(role, Edition.TH_EN, SampleRole.scale(), person, Map.of()));
        int texts = 0;
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK", "evil", "@");
                    } else if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().startsWith("=")) {
                        texts++;
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    }
                }
            }
        }
        assertThat(texts).isGreaterThan(5);
        assertThat(book.getAllNames()).allMatch(n -> n.getNameName().matches("_xlnm.*|[a-z_0-9]+"));
    }

    @Test
    void textThatLooksLikeAnEscapeOfXlsxStaysText() throws IOException {
        String tricky = "a_x000D_b_x0041_";
        Role role = SampleForm.role(
                "account-manager-sales", text -> text.replaceAll("(?m)^(\\s+)(th|en): .*$", "$1$2: " + tricky + "$2"));
        Person person = new Person(
                Optional.of(tricky),
                Optional.of(tricky),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        XSSFWorkbook book = open(SampleForm.of(role, Edition.TH_EN, SampleRole.scale(), person, Map.of()));
        assertThat(cell(book, "employee_name").getStringCellValue()).isEqualTo(tricky);
        Row first = book.getSheetAt(0).getRow(7);
        assertThat(first.getCell(2).getStringCellValue()).isEqualTo(tricky + "th\n" + tricky + "en");
    }

    @Test
    void theSameFormIsTheSameBytesWithoutLinksOrMacros() throws IOException {
        Form form = SampleForm.of(ACCOUNT_MANAGER, Edition.TH, SampleRole.scale(), workedExample());
        byte[] first = ScorecardSheet.write(form);
        assertThat(ScorecardSheet.write(form)).isEqualTo(first);
        try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(first))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getName()).doesNotContain("vba", "externalLink");
                assertThat(part.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void aMeasureThatDoesNotApplyGivesItsWeightToTheOthers() throws IOException {
        Map<String, Actual> actuals = workedExample();
        actuals.put("revenue-attainment", new Actual.NotApplicable());
        XSSFWorkbook book = open(SampleForm.of(ACCOUNT_MANAGER, Edition.TH, SampleRole.scale(), actuals));
        assertThat(cell(book, "score_revenue_attainment").getStringCellValue()).isEqualTo("–");
        assertThat(cell(book, "actual_revenue_attainment").getStringCellValue()).isEqualTo("ไม่ประเมิน");
        assertThat(cell(book, "applicable_weight").getNumericCellValue()).isEqualTo(75);
        // (3.43 − 0.95) × 100 ÷ 75
        assertThat(cell(book, "total").getNumericCellValue()).isEqualTo(3.31);
    }

    private static XSSFWorkbook open(Form form) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ScorecardSheet.write(form)));
    }

    private static Cell cell(XSSFWorkbook book, String name) {
        CellReference at = new CellReference(book.getName(name).getRefersToFormula());
        Sheet sheet = StreamSupport.stream(book.spliterator(), false)
                .filter(s -> s.getSheetName().equals(at.getSheetName()))
                .findFirst()
                .orElseThrow();
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }
}
