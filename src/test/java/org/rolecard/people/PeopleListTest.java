package org.rolecard.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;
import org.rolecard.problem.Problem;

/** Lists of people as HR has them. */
class PeopleListTest {
    private static final Person ANN = new Person(
            Optional.of("E1"),
            Optional.of("Ann"),
            Optional.empty(),
            Optional.of("Sales, North"),
            Optional.empty(),
            Optional.of("H1 2027"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "employee id,name,role,department,period\nE1,Ann,warehouse-officer,\"Sales, North\",H1 2027\n",
                "\uFEFFemployee id,name,role,department,period\r\nE1,Ann,warehouse-officer,\"Sales, North\",H1 2027\r\n",
                "Period;Department;ROLE;Employee_ID;Full Name\nH1 2027;Sales, North;Warehouse-Officer;E1;Ann",
                "รหัสพนักงาน\tชื่อ - นามสกุล\tรหัสตําแหน่ง\tแผนก\tรอบการประเมิน\nE1\tAnn\twarehouse-officer\tSales, North\tH1 2027",
                "sep=;\nid;name;role;dept;period\nE1;Ann;warehouse-officer;Sales, North;H1 2027",
                "List of people 2027,,,,\n,,,,\nid,name,role,dept,period\n,,,,\nE1, Ann ,warehouse-officer,\"Sales,\nNorth\",H1 2027"
            })
    void areReadHoweverTheyAreWritten(String list) {
        Lists read = Lists.of(list);
        assertThat(read.problems()).isEmpty();
        assertThat(read.read().people()).extracting(Assigned::person).containsExactly(ANN);
        assertThat(read.served()).containsExactly("E1");
    }

    @Test
    void aSurnameInAColumnOfItsOwnJoinsTheName() {
        assertThat(Lists.of("รหัส,ชื่อ,นามสกุล,รหัสตำแหน่ง\n1,สมชาย,ใจดี,warehouse-officer")
                        .person(0)
                        .person()
                        .name())
                .contains("สมชาย ใจดี");
    }

    @Test
    void oneWithErrorsIsLeftOutAndTheOthersAreServed() {
        Lists list = Lists.of(
                "id,name,role\nE1,Ann,warehouse-officer\nE2,Bob,nobody\nE3,Cid,warehouse-officer\nE3,Dan,warehouse-officer\n");
        assertThat(list.served()).containsExactly("E1");
        assertThat(list.problems()).hasSize(3);
    }

    @Test
    void ownWeightsAndTargetsTakeThePlaceOfTheRoles() {
        Role role = Lists.of("""
                        id,name,role,weight:nps,weight:win-rate,weight:forecast-accuracy,target:nps,stretch:nps
                        E1,Ann,account-manager-sales,30,0,๐,"40","1,000.5"
                        """).person(0).role().orElseThrow();
        assertThat(weights(role))
                .containsEntry("nps", "30")
                .doesNotContainKeys("win-rate", "forecast-accuracy")
                .hasSize(7);
        assertThat(role.measure("nps").orElseThrow().targets())
                .isEqualTo(new Points(true, new BigDecimal(20), new BigDecimal(40), new BigDecimal("1000.5")));
    }

    @Test
    void anOwnWeightTakesInAMeasureThatTheRoleDoesNotScore() {
        Lists list = Lists.of("""
                id,name,role,weight:space-utilisation,weight:inventory-accuracy,target:space-utilisation
                E1,Ann,warehouse-officer,5,15%,75 – 92%
                """);
        assertThat(list.problems()).isEmpty();
        Role role = list.person(0).role().orElseThrow();
        assertThat(weights(role)).containsEntry("space-utilisation", "5").hasSize(10);
        assertThat(((Band) role.measure("space-utilisation").orElseThrow().targets()).target())
                .isEqualTo(new Range(new BigDecimal(75), new BigDecimal(92)));
    }

    @Test
    void anEmptyOwnCellLeavesTheRoleAsItIs() {
        Lists list = Lists.of("id,name,role,weight:nps,target:nps\nE1,Ann,account-manager-sales,,\n");
        assertThat(list.person(0).role()).contains(org.rolecard.sheet.SampleForm.role("account-manager-sales"));
    }

    @Test
    void whoHasAFigureInAColumnOfNoMeasureIsLeftOutAndWhoHasNoneIsServed() {
        Lists list =
                Lists.of("id,name,role,target:npss\nE1,Ann,account-manager-sales,40\nE2,Bob,account-manager-sales,\n");
        assertThat(list.served()).containsExactly("E2");
    }

    private static Map<String, String> weights(Role role) {
        return role.scorecard().stream()
                .collect(Collectors.toMap(
                        ScorecardLine::measure, l -> l.weight().toPlainString(), (a, b) -> a, TreeMap::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIS-620", "x-windows-874", "UTF-16"})
    void anotherEncodingIsRefusedWithItsPlaceAndWhatToDo(String encoding) {
        List<Problem> said = Lists.of("id,name,role\nE1,Ann,warehouse-officer\nE2,อรุณ,warehouse-officer"
                        .getBytes(Charset.forName(encoding)))
                .problems()
                .toList();
        assertThat(said).hasSize(1);
        assertThat(said.get(0).place().toString())
                .isEqualTo(encoding.equals("UTF-16") ? "people.csv:1:1" : "people.csv:3:4");
        assertThat(said.get(0).code()).isEqualTo("not-utf-8");
        assertThat(said.get(0).message()).contains("CSV UTF-8 (Comma delimited)");
    }

    @Test
    void aCellIsFoundBehindThaiQuotesAndLineBreaks() {
        Lists list = Lists.of(
                "id,name,department,role\r\n\"E\"\"1\",\"สม\r\nชาย\",\"a,b\",nobody\r\n\r\nE2,ก๊,x,nobody\r\n");
        assertThat(list.problems().map(p -> p.place().toString())).containsExactly("people.csv:3:12", "people.csv:5:9");
    }

    @Test
    void aWorkbookIsReadAsItsCellsAreShown() throws IOException {
        Lists list = Lists.of(workbook());
        assertThat(list.problems().map(Problem::toString))
                .containsExactly(
                        "people.csv:4:3: error: there is no role 'warehouse'; the column holds the id of a role, and rolecard list shows which there are. (cell C4) [unknown-role]");
        assertThat(list.person(0).person())
                .isEqualTo(new Person(
                        Optional.of("00017"),
                        Optional.of("Ann Lee"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("2027-06-30")));
        assertThat(((Points) list.person(0)
                                .role()
                                .orElseThrow()
                                .measure("inventory-accuracy")
                                .orElseThrow()
                                .targets())
                        .target())
                .isEqualByComparingTo("99.25");
    }

    @Test
    void aCellThatTheLibraryCannotReadIsTheTextThatTheFileHasForIt() throws IOException {
        Lists list =
                Lists.of(rewritten(workbook(), "<c r=\"D3\"[^>]*><v>.*?</v>", "<c r=\"D3\" t=\"d\"><v>2027-06-30</v>"));
        assertThat(list.person(0).person().period()).contains("2027-06-30");
        Lists none = Lists.of(rewritten(workbook(), "(<c r=\"E3\"[^>]*>)<v>.*?</v>", "$1<v>NaN</v>"));
        assertThat(none.problems().map(Problem::toString))
                .first()
                .asString()
                .startsWith("people.csv:3:5: error: 'NaN' is no number in the unit of this measure; ");
    }

    /** The workbook with something in its second sheet written in another way. */
    private static byte[] rewritten(byte[] book, String pattern, String instead) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean hit = part.getName().equals("xl/worksheets/sheet2.xml");
                zip.write((hit ? xml.replaceFirst(pattern, instead) : xml).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("hidden").createRow(0).createCell(0).setCellValue("x");
            XSSFSheet sheet = book.createSheet("people");
            book.setSheetHidden(0, true);
            book.setActiveSheet(1);
            XSSFRow heads = sheet.createRow(1);
            String[] names = {"employee id", "name", "role", "period", "target:inventory-accuracy"};
            for (int i = 0; i < names.length; i++) {
                heads.createCell(i).setCellValue(names[i]);
            }
            XSSFRow ann = sheet.createRow(2);
            ann.createCell(0).setCellValue(17);
            ann.getCell(0).setCellStyle(format(book, "00000"));
            ann.createCell(1).setCellFormula("\"Ann\"&\" Lee\"");
            ann.getCell(1).setCellValue("Ann Lee");
            ann.createCell(2).setCellValue("warehouse-officer");
            ann.createCell(3).setCellValue(java.time.LocalDate.of(2027, 6, 30));
            ann.getCell(3).setCellStyle(format(book, "yyyy-mm-dd"));
            ann.createCell(4).setCellValue(0.9925);
            ann.getCell(4).setCellStyle(format(book, "0%"));
            XSSFRow bob = sheet.createRow(3);
            bob.createCell(0).setCellValue("18");
            bob.createCell(1).setCellValue("Bob");
            bob.createCell(2).setCellValue("warehouse");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static CellStyle format(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void oldAndBrokenWorkbooksAreNamed() throws IOException {
        byte[] cut = java.util.Arrays.copyOf(workbook(), 900);
        assertThat(Lists.of(cut).problems().map(Problem::code)).containsExactly("bad-workbook");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(Lists.of(old).problems().map(Problem::code)).containsExactly("old-workbook");
        assertThat(Lists.of("\u0000\u0000".getBytes(StandardCharsets.UTF_8)).problems())
                .isNotEmpty();
    }
}
