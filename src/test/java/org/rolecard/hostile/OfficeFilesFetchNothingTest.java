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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

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

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A relation to something elsewhere, added to a part. */
    private static void relate(Map<String, String> parts, String relations, String kind, String url) {
        String relation = "<Relationship Id=\"rIdCanary\" Type=\"" + OFFICE + kind + "\" Target=\"" + url
                + "\" TargetMode=\"External\"/></Relationships>";
        String all = parts.getOrDefault(relations, RELATIONS + "</Relationships>");
        parts.put(
                relations,
                all.replaceFirst("<Relationships ([^>]*)/>", "<Relationships $1></Relationships>")
                        .replace("</Relationships>", relation));
    }

    /** Each part in turn begins with a document type that leads elsewhere. */
    private static Map<String, String> withType(Map<String, String> parts, String part, String type) {
        Map<String, String> hostile = new TreeMap<>(parts);
        String xml = parts.get(part).replaceFirst("(?s)^\\s*<\\?xml.*?\\?>\\s*", "");
        String root = xml.replaceFirst("(?s)^<([\\w:]+).*", "$1");
        String used = xml.replaceFirst("(?s)</" + root + ">\\s*$", "&e;</" + root + ">");
        hostile.put(part, type.replace("ROOT", root) + (type.contains(" e SYSTEM") ? used : xml));
        return hostile;
    }

    private List<String> types() {
        return List.of(canary.address(), canary.secret().toUri().toString()).stream()
                .flatMap(url -> List.of(
                                "<!DOCTYPE ROOT SYSTEM \"URL\">",
                                "<!DOCTYPE ROOT [<!ENTITY e SYSTEM \"URL\">]>",
                                "<!DOCTYPE ROOT [<!ENTITY % p SYSTEM \"URL\"> %p;]>")
                        .stream()
                        .map(type -> type.replace("URL", url)))
                .toList();
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
        Map<String, String> parts = parts(Files.readAllBytes(work.resolve("out/role-0/scorecard.en.docx")));
        assertThat(parts.toString()).doesNotContain(Canary.WORDS, "<!DOCTYPE");
        return parts;
    }

    /** What a parser that nobody told not to asks for, so that we know that it would be seen. */
    @Test
    void theCanaryIsAskedByWhoeverReadsCarelessly() throws Exception {
        Map<String, String> parts = parts(reference());
        for (String type : types().subList(0, 3)) {
            String xml = withType(parts, "word/document.xml", type).get("word/document.xml");
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
        Map<String, String> parts = parts(reference());
        assertThat(parts).containsKeys("word/document.xml", "word/styles.xml", "word/settings.xml", "word/header1.xml");
        for (String type : types()) {
            for (String part : parts.keySet()) {
                written(packed(withType(parts, part, type)));
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
            Map<String, String> parts = parts(reference());
            relate(parts, "word/_rels/" + words[0] + ".xml.rels", words[1], url);
            Map<String, String> written = written(packed(parts));
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
        Map<String, String> parts = parts(reference());
        String head = parts.get("word/header1.xml");
        for (String run : List.of(
                "<w:p><w:fldSimple w:instr=\"FIELD\"><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>FIELD</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")) {
            String hostile = run.replace("FIELD", field + " &quot;" + canary.address() + "&quot; \\\\d");
            parts.put("word/header1.xml", head.replace("</w:hdr>", hostile + "</w:hdr>"));
            assertThat(written(packed(parts))).isEmpty();
            parts.put("word/header1.xml", head.replace("</w:hdr>", run.replace("FIELD", "PAGE") + "</w:hdr>"));
            assertThat(written(packed(parts))).isNotEmpty();
        }
    }

    private byte[] sheet() throws Exception {
        Path work = folder.resolve("sheets");
        HostileFiles.roles(work, 1, Slots.texts(List.of("a", "b"), 0)).build(List.of(Edition.EN), List.of(Format.XLSX));
        return Files.readAllBytes(work.resolve("out/role-0/scorecard.en.xlsx"));
    }

    private static FilledCard read(Map<String, String> parts) throws IOException {
        FilledCard card =
                new SheetReader(id -> java.util.Optional.empty()).read(new SourceFile("sheet.xlsx", packed(parts)));
        String findings =
                card.findings().stream().map(f -> f.text(Language.EN)).toList().toString();
        assertThat(card + findings).doesNotContain(Canary.WORDS);
        return card;
    }

    @Test
    void filledSheetsWithDocumentTypes() throws Exception {
        Map<String, String> parts = parts(sheet());
        assertThat(read(parts).lines()).isNotEmpty();
        for (String type : types()) {
            for (String part : parts.keySet()) {
                read(withType(parts, part, type));
            }
        }
    }

    @Test
    void filledSheetsWithLinksToOtherFiles() throws Exception {
        Map<String, String> parts = parts(sheet());
        String book = parts.get("xl/workbook.xml");
        for (String url : List.of(canary.address(), canary.secret().toUri().toString())) {
            Map<String, String> hostile = new TreeMap<>(parts);
            relate(hostile, "xl/_rels/workbook.xml.rels", "externalLinkPath", url);
            relate(hostile, "xl/worksheets/_rels/sheet1.xml.rels", "image", url);
            read(hostile);
            Map<String, String> linked = new TreeMap<>(parts);
            linked.put("xl/externalLinks/externalLink1.xml", """
                    <externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <externalBook r:id="rIdCanary"><sheetNames><sheetName val="A"/></sheetNames></externalBook>
                    </externalLink>""");
            relate(linked, "xl/externalLinks/_rels/externalLink1.xml.rels", "externalLinkPath", url);
            add(linked, "externalLink", "externalLinks/externalLink1.xml");
            linked.put(
                    "xl/workbook.xml",
                    book.replace(
                            "</sheets>",
                            "</sheets><externalReferences><externalReference xmlns:r=\""
                                    + OFFICE.substring(0, OFFICE.length() - 1)
                                    + "\" r:id=\"rIdPart\"/></externalReferences>"));
            assertThat(read(linked).findings().toString()).contains("link");
        }
    }

    @Test
    void filledSheetsWithDataConnections() throws Exception {
        Map<String, String> parts = parts(sheet());
        parts.put(
                "xl/connections.xml",
                "<connections xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<connection id=\"1\" name=\"a\" type=\"4\" refreshedVersion=\"6\" refreshOnLoad=\"1\">"
                        + "<webPr sourceData=\"1\" url=\"" + canary.address() + "\"/></connection></connections>");
        add(parts, "connections", "connections.xml");
        assertThat(read(parts).lines()).isNotEmpty();
    }

    @Test
    void filledSheetsWithFormulasThatAsk() throws Exception {
        Map<String, String> parts = parts(sheet());
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        for (String function : List.of("_xlfn.WEBSERVICE", "HYPERLINK", "IMAGE", "RTD", "CALL", "INDIRECT", "DDE")) {
            String formula = "<f>" + function + "(\"" + canary.address() + "\")</f>";
            assertThat(sheet).contains("<f>");
            read(with(parts, sheet.replaceFirst("<f>[^<]*</f>", formula)));
            read(with(parts, sheet.replaceAll("<f>[^<]*</f>", formula)));
        }
    }

    private static Map<String, String> with(Map<String, String> parts, String sheet) {
        Map<String, String> more = new TreeMap<>(parts);
        more.put("xl/worksheets/sheet1.xml", sheet);
        return more;
    }

    /** A part of the workbook, declared and led to. */
    private static void add(Map<String, String> parts, String kind, String part) {
        parts.merge(
                "[Content_Types].xml",
                "<Override PartName=\"/xl/" + part
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind
                        + "+xml\"/></Types>",
                (all, one) -> all.replace("</Types>", one));
        parts.merge(
                "xl/_rels/workbook.xml.rels",
                "<Relationship Id=\"rIdPart\" Type=\"" + OFFICE + kind + "\" Target=\"" + part + "\"/></Relationships>",
                (all, one) -> all.replace("</Relationships>", one));
    }
}
