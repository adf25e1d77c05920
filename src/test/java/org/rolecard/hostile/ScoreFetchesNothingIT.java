package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.Rolecard;
import org.rolecard.Rolecard.Result;
import org.rolecard.sheet.NamedCell;

/** {@code rolecard score}, given sheets that lead elsewhere in every way that we know: nobody is asked for anything. */
class ScoreFetchesNothingIT {
    @TempDir
    Path folder;

    @Test
    void whateverTheSheetsOfAFolderName() throws Exception {
        try (Canary canary = Canary.in(folder)) {
            List<byte[]> sheets = sheets(emptySheet(), canary);
            Path filled = Files.createDirectory(folder.resolve("filled"));
            for (int i = 0; i < sheets.size(); i++) {
                Files.write(filled.resolve("sheet-" + i + ".xlsx"), sheets.get(i));
            }
            Result result = Rolecard.in(folder).run("score", "filled", "--format", "json", "--summary", "summary.xlsx");
            assertThat(canary.asked()).isEmpty();
            assertThat(result.exitCode()).as(result.err()).isEqualTo(1); // some are refused
            assertThat(sheets).hasSizeGreaterThan(150);
            for (int i = 0; i < sheets.size(); i++) {
                assertThat(result.out()).contains("\"file\" : \"filled/sheet-" + i + ".xlsx\"");
            }
            assertThat(result.out() + result.err()).doesNotContain(Canary.WORDS);
            Map<String, String> summary = OfficeParts.parts(Files.readAllBytes(folder.resolve("summary.xlsx")));
            assertThat(summary.toString()).contains("WEBSERVICE").doesNotContain(Canary.WORDS, "TargetMode=\"External");
            assertThat(summary.toString()).doesNotContain("<f>_xlfn.WEBSERVICE", "<f>HYPERLINK");
        }
    }

    private byte[] emptySheet() throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        Files.copy(Path.of("src/test/resources/sample-roles/librarian.yaml"), folder.resolve("roles/librarian.yaml"));
        Rolecard.in(folder).run("build", "librarian", "--format", "xlsx", "--lang", "en", "--quiet");
        return Files.readAllBytes(folder.resolve("out/librarian/scorecard.en.xlsx"));
    }

    private static List<byte[]> sheets(byte[] empty, Canary canary) throws IOException {
        List<byte[]> sheets = new ArrayList<>();
        Map<String, String> parts = OfficeParts.parts(empty);
        for (String type : OfficeParts.types(canary)) {
            for (String part : parts.keySet()) {
                sheets.add(OfficeParts.packed(OfficeParts.withType(parts, part, type)));
            }
        }
        for (String url : List.of(canary.address(), canary.secret().toUri().toString())) {
            sheets.add(OfficeParts.packed(withImage(parts, url)));
            sheets.add(OfficeParts.packed(OfficeParts.withLinkedBook(parts, url)));
            sheets.add(OfficeParts.packed(OfficeParts.withConnection(parts, url)));
            for (String function : OfficeParts.ASKING) {
                sheets.add(OfficeParts.packed(OfficeParts.withFormulas(parts, function, url, true)));
            }
            for (String text : Vectors.of(Vectors.HTML, url)) {
                sheets.add(filledBy(empty, text));
            }
        }
        return sheets;
    }

    private static Map<String, String> withImage(Map<String, String> parts, String url) {
        Map<String, String> hostile = new TreeMap<>(parts);
        OfficeParts.relate(hostile, "xl/worksheets/_rels/sheet1.xml.rels", "image", url);
        return hostile;
    }

    private static byte[] filledBy(byte[] empty, String person) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            NamedCell.of(book, "employee_name").setCellValue(person);
            book.write(bytes);
        }
        return bytes.toByteArray();
    }
}
