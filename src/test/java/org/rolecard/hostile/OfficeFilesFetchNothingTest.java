package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.build.Format;
import org.rolecard.build.InputFault;
import org.rolecard.document.Edition;
import org.rolecard.filled.FilledCard;
import org.rolecard.filled.SheetReader;
import org.rolecard.model.Language;
import org.rolecard.source.SourceFile;

/**
 * Office files that users hand in, a {@code reference.docx} and filled-in spreadsheets, whose parts name something
 * elsewhere: they are refused or used without it, and nobody is asked for it.
 */
class OfficeFilesFetchNothingTest {
    @TempDir
    Path folder;

    private Canary canary;

    @BeforeEach
    void startCanary() throws IOException {
        canary = Canary.in(folder);
    }

    @AfterEach
    void nobodyAsked() {
        canary.close();
        assertThat(canary.asked()).isEmpty();
    }

    private static byte[] reference() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("ACME");
            word.createStyles();
            word.createNumbering();
            word.setZoomPercent(100);
            word.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** What is wrong with a reference, or the parts of what was written into it. */
    private Map<String, String> written(byte[] reference) throws Exception {
        Path work = folder.resolve("work");
        HostileFiles files = HostileFiles.roles(work, 1, Slots.texts(List.of("a", "b"), 0));
        Files.write(Files.createDirectories(work.resolve("templates")).resolve("reference.docx"), reference);
        try {
            assertThat(HostileFiles.errors(files.build(List.of(Edition.EN), List.of(Format.DOCX))))
                    .isEmpty();
        } catch (InputFault e) {
            assertThat(e.problems()).extracting(p -> p.code()).containsExactly("reference");
            return Map.of();
        }
        Map<String, String> parts = OfficeParts.parts(Files.readAllBytes(work.resolve("out/role-0/scorecard.en.docx")));
        assertThat(parts.toString()).doesNotContain(Canary.WORDS, "<!DOCTYPE");
        return parts;
    }

    /** What a parser that nobody told not to asks for, so that we know that it would be seen. */
    @Test
    void theCanaryIsAskedByWhoeverReadsCarelessly() throws Exception {
        Map<String, String> parts = OfficeParts.parts(reference());
        for (String type : OfficeParts.types(canary).subList(0, 3)) {
            String xml = OfficeParts.withType(parts, "word/document.xml", type).get("word/document.xml");
            try {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            } catch (org.xml.sax.SAXException e) {
                // A picture is what it gets, and no document type.
            }
            assertThat(canary.asked()).as(type).isNotEmpty();
            canary.asked().clear();
        }
    }

    @Test
    void aReferenceAsItShouldBeIsUsed() throws Exception {
        assertThat(written(reference())).isNotEmpty();
    }

    @Test
    void aReferenceWithDocumentTypes() throws Exception {
        Map<String, String> parts = OfficeParts.parts(reference());
        assertThat(parts).containsKeys("word/document.xml", "word/styles.xml", "word/settings.xml", "word/header1.xml");
        for (String type : OfficeParts.types(canary)) {
            for (String part : parts.keySet()) {
                written(OfficeParts.packed(OfficeParts.withType(parts, part, type)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settings attachedTemplate",
                "settings mailMergeSource",
                "document image",
                "document oleObject",
                "document frame",
                "document subDocument",
                "header1 image",
                "header1 oleObject",
                "header1 attachedTemplate",
                "numbering image",
                "styles image",
                "header1 hyperlink",
                "document hyperlink"
            })
    void aReferenceThatLeadsElsewhere(String where) throws Exception {
        String[] words = where.split(" ", -1);
        for (String url : List.of(canary.address(), canary.secret().toUri().toString(), "\\\\127.0.0.1\\share\\a")) {
            Map<String, String> parts = OfficeParts.parts(reference());
            OfficeParts.relate(parts, "word/_rels/" + words[0] + ".xml.rels", words[1], url);
            Map<String, String> written = written(OfficeParts.packed(parts));
            boolean dropped = List.of("settings", "document").contains(words[0]);
            boolean kept = where.equals("header1 hyperlink"); // one has to click it
            if (dropped) {
                assertThat(written.toString()).doesNotContain(url);
            }
            assertThat(written.isEmpty()).as(where + url).isEqualTo(!dropped && !kept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INCLUDEPICTURE", " includetext ", "DDEAUTO", "LINK"})
    void aReferenceWithFieldsThatWordFetches(String field) throws Exception {
        Map<String, String> parts = OfficeParts.parts(reference());
        String head = parts.get("word/header1.xml");
        for (String run : List.of(
                "<w:p><w:fldSimple w:instr=\"FIELD\"><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>FIELD</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")) {
            String hostile = run.replace("FIELD", field + " &quot;" + canary.address() + "&quot; \\\\d");
            parts.put("word/header1.xml", head.replace("</w:hdr>", hostile + "</w:hdr>"));
            assertThat(written(OfficeParts.packed(parts))).isEmpty();
            parts.put("word/header1.xml", head.replace("</w:hdr>", run.replace("FIELD", "PAGE") + "</w:hdr>"));
            assertThat(written(OfficeParts.packed(parts))).isNotEmpty();
        }
    }

    private byte[] sheet() throws Exception {
        Path work = folder.resolve("sheets");
        HostileFiles.roles(work, 1, Slots.texts(List.of("a", "b"), 0)).build(List.of(Edition.EN), List.of(Format.XLSX));
        return Files.readAllBytes(work.resolve("out/role-0/scorecard.en.xlsx"));
    }

    private static FilledCard read(Map<String, String> parts) throws IOException {
        FilledCard card = new SheetReader(id -> java.util.Optional.empty())
                .read(new SourceFile("sheet.xlsx", OfficeParts.packed(parts)));
        String findings =
                card.findings().stream().map(f -> f.text(Language.EN)).toList().toString();
        assertThat(card + findings).doesNotContain(Canary.WORDS);
        return card;
    }

    @Test
    void filledSheetsWithDocumentTypes() throws Exception {
        Map<String, String> parts = OfficeParts.parts(sheet());
        assertThat(read(parts).lines()).isNotEmpty();
        for (String type : OfficeParts.types(canary)) {
            for (String part : parts.keySet()) {
                read(OfficeParts.withType(parts, part, type));
            }
        }
    }

    @Test
    void filledSheetsWithLinksToOtherFiles() throws Exception {
        Map<String, String> parts = OfficeParts.parts(sheet());
        for (String url : List.of(canary.address(), canary.secret().toUri().toString())) {
            Map<String, String> hostile = new TreeMap<>(parts);
            OfficeParts.relate(hostile, "xl/_rels/workbook.xml.rels", "externalLinkPath", url);
            OfficeParts.relate(hostile, "xl/worksheets/_rels/sheet1.xml.rels", "image", url);
            read(hostile);
            assertThat(read(OfficeParts.withLinkedBook(parts, url)).findings().toString())
                    .contains("link");
        }
    }

    @Test
    void filledSheetsWithDataConnections() throws Exception {
        Map<String, String> parts = OfficeParts.parts(sheet());
        assertThat(read(OfficeParts.withConnection(parts, canary.address())).lines())
                .isNotEmpty();
    }

    @Test
    void filledSheetsWithFormulasThatAsk() throws Exception {
        Map<String, String> parts = OfficeParts.parts(sheet());
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<f>");
        for (String function : OfficeParts.ASKING) {
            read(OfficeParts.withFormulas(parts, function, canary.address(), false));
            read(OfficeParts.withFormulas(parts, function, canary.address(), true));
        }
    }
}
