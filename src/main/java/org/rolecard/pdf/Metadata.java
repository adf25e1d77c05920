package org.rolecard.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes what a PDF says of itself, in the document information and, the same, in XMP (ISO 19005-2 §6.6, ISO 14289-1
 * §5). The renderer's own holds the time of the run, and under a Thai locale the year 2569.
 */
final class Metadata {
    private static final String PRODUCER = "Rolecard";

    private Metadata() {}

    static void write(PDDocument document, PdfInfo info) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(info.title());
        information.setSubject(info.description());
        info.author().ifPresent(information::setAuthor);
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        info.created().map(Metadata::calendar).ifPresent(created -> {
            information.setCreationDate(created);
            information.setModificationDate(created);
        });
        document.setDocumentInformation(information);
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(xmp(info).getBytes(StandardCharsets.UTF_8));
        xmp.getCOSObject().removeItem(COSName.FILTER); // archives search it without unpacking
        document.getDocumentCatalog().setMetadata(xmp);
    }

    private static Calendar calendar(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private static String xmp(PdfInfo info) {
        String dates = info.created()
                .map(instant -> instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .map(at -> String.format(
                        Locale.ROOT,
                        "<xmp:CreateDate>%1$tFT%1$tT+00:00</xmp:CreateDate><xmp:ModifyDate>%1$tFT%1$tT+00:00</xmp:ModifyDate>",
                        at))
                .orElse("");
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                %s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer><xmp:CreatorTool>%s</xmp:CreatorTool>%s
                </rdf:Description>
                %s</rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>""".formatted(
                        escape(info.title()),
                        escape(info.description()),
                        author(info.author()),
                        escape(info.language()),
                        PRODUCER,
                        PRODUCER,
                        dates,
                        PDFUA_SCHEMA);
    }

    private static String author(Optional<String> author) {
        return author.map(name -> "<dc:creator><rdf:Seq><rdf:li>" + escape(name) + "</rdf:li></rdf:Seq></dc:creator>")
                .orElse("");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** PDF/A knows the PDF/UA property only if the file describes it (ISO 19005-2 §6.6.2.3). */
    private static final String PDFUA_SCHEMA = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;
}
