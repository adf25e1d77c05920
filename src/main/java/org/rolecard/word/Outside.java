package org.rolecard.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Finds what a reference would make Word fetch from elsewhere, in every document that is made from it.
 *
 * @param file the reference
 */
record Outside(WordFile file) {
    /** Fields that Word fills with what is elsewhere. */
    private static final Pattern FETCHING =
            Pattern.compile("(?i)\\b(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|DATABASE)\\b");

    /** What the kept parts want to fetch from elsewhere, which a document that is sent around must not. */
    List<String> named() throws OpenXML4JException, SAXException {
        List<String> outside = new ArrayList<>();
        for (PackagePart part : file.parts().getParts()) {
            outside.addAll(fetchingFields(part));
            for (PackageRelationship relation :
                    part.isRelationshipPart() ? List.<PackageRelationship>of() : ReferenceParts.all(part)) {
                boolean link = relation.getRelationshipType().equals(XWPFRelation.HYPERLINK.getRelation());
                if (relation.getTargetMode() == TargetMode.EXTERNAL && !link) {
                    outside.add(String.valueOf(relation.getTargetURI()));
                }
            }
        }
        return outside;
    }

    /** Each part is parsed for them, since a part with a document type, which may name a file elsewhere, cannot be. */
    private List<String> fetchingFields(PackagePart part) throws SAXException {
        boolean isXml = part.getContentType().endsWith("xml");
        if (part.isRelationshipPart() || part instanceof PackagePropertiesPart || !isXml) {
            return List.of();
        }
        Element root = file.read(part).getDocumentElement();
        List<String> fields = new ArrayList<>();
        NodeList simple = root.getElementsByTagNameNS(Tag.W, "fldSimple");
        for (int i = 0; i < simple.getLength(); i++) {
            fields.add(((Element) simple.item(i)).getAttributeNS(Tag.W, "instr"));
        }
        NodeList parts = root.getElementsByTagNameNS(Tag.W, "instrText");
        StringBuilder all = new StringBuilder(); // a field's words may be spread over several
        for (int i = 0; i < parts.getLength(); i++) {
            String words = parts.item(i).getTextContent();
            fields.add(words);
            all.append(words);
        }
        fields.add(all.toString());
        return fields.stream().filter(f -> FETCHING.matcher(f).find()).toList();
    }
}
