package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.Rolecard.Result;

/** Whatever a list has in its cells is text in whatever is made from it. */
class HostilePeopleIT {
    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "+1+1",
            "-2",
            "@SUM(A1)",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "| a | b |",
            "**b** [x](javascript:alert(1))",
            "${7*7} <#assign x=1> &amp; &#x202e;",
            "=cmd|'/C calc'!A0",
            "]]> <!-- --> <![CDATA[ ]]>",
            "_x000D_ %00 \\u0000 \\",
            "http://evil.example/?a=1");

    @TempDir
    Path folder;

    @Test
    void everyFieldStaysText() throws IOException {
        String rows = TEXTS.stream()
                .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
                .map(cell -> String.join(",", cell, cell, cell, "hotel-manager", cell, cell, cell))
                .collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve("people.csv"), "id,name,position,role,department,reviewer,period\n" + rows + "\n");
        Result result = Rolecard.in(folder).run("scorecards", "people.csv", "--format", "xlsx,html,pdf,md,docx");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        List<Path> folders;
        try (var all = Files.list(folder.resolve("out/scorecards"))) {
            folders = all.filter(Files::isDirectory).toList();
        }
        assertThat(folders).hasSameSizeAs(TEXTS);
        List<String> seen = new java.util.ArrayList<>();
        for (Path person : folders) {
            seen.add(inSheet(person.resolve("scorecard.th.xlsx")));
            assertThat(inPage(person.resolve("scorecard.th.html"))).isEqualTo(seen.get(seen.size() - 1));
            assertThat(inWord(person.resolve("scorecard.th.docx"))).contains(seen.get(seen.size() - 1));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(TEXTS);
        assertThat(inIndex()).containsAll(TEXTS);
    }

    /** The texts of all cells; nothing is linked, and the only fields are those that count pages. */
    private static List<String> inWord(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            String xml = word.getDocument().xmlText();
            assertThat(word.getHyperlinks()).isEmpty();
            assertThat(xml).doesNotContain("w:instrText", "w:fldSimple", "w:altChunk", "w:object");
            return word.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .map(XWPFTableCell::getText)
                    .toList();
        }
    }

    private static String inSheet(Path file) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            safe(book);
            Row row = book.getSheetAt(0).getRow(4);
            String name = row.getCell(0).getStringCellValue();
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo(name);
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .startsWith(name);
            return name;
        }
    }

    private List<String> inIndex() throws IOException {
        try (XSSFWorkbook book = open(folder.resolve("out/scorecards/index.xlsx"))) {
            safe(book);
            List<String> names = new java.util.ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                names.add(row.getCell(1).getStringCellValue());
            }
            assertThat(book.getSheetAt(0).getHyperlinkList())
                    .hasSize(5 * TEXTS.size())
                    .allMatch(link ->
                            link.getAddress().matches("[A-Za-z0-9_%-]+/scorecard\\.th\\.(xlsx|html|pdf|md|docx)"));
            return names;
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void safe(XSSFWorkbook book) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK", "evil", "cmd", "@");
                    } else if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().matches("[=+@-].*")) {
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    }
                }
            }
        }
    }

    private static String inPage(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        assertThat(page.select("script, img, a, iframe, [onerror]")).isEmpty();
        List<Element> boxes = page.select(".person td");
        assertThat(boxes).hasSize(5);
        assertThat(boxes.stream().map(Element::text).distinct()).hasSize(1);
        return boxes.get(0).text();
    }
}
