package org.rolecard.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Strips a reference down to what shows on every page: a file that was made from an older document would else carry
 * that document's text, comments and authors into every new one.
 *
 * @param file the reference
 */
record ReferenceParts(WordFile file) {
    private static final Set<String> KEPT = Set.of(
            XWPFRelation.STYLES.getRelation(),
            XWPFRelation.NUMBERING.getRelation(),
            XWPFRelation.SETTINGS.getRelation(),
            XWPFRelation.FONT_TABLE.getRelation(),
            XWPFRelation.THEME.getRelation(),
            XWPFRelation.HEADER.getRelation(),
            XWPFRelation.FOOTER.getRelation());

    private static final Set<String> KEPT_OF_FILE =
            Set.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.CORE_PROPERTIES);

    private static final Set<String> OF_OLD_TEXT = Set.of(
            "attachedTemplate",
            "linkStyles",
            "trackRevisions",
            "documentProtection",
            "mailMerge",
            "footnotePr",
            "endnotePr",
            "docVars",
            "rsids",
            "attachedSchema",
            "saveThroughXslt",
            "printerSettings");

    void strip() throws OpenXML4JException, SAXException {
        Document document = file.read(file.main());
        Element body = Xml.children(document.getDocumentElement(), "body").stream()
                .findFirst()
                .orElseThrow(() -> new InvalidFormatException("no body"));
        Element section = section(body);
        while (body.getFirstChild() != null) {
            body.removeChild(body.getFirstChild());
        }
        body.appendChild(section);
        Set<String> used = new HashSet<>();
        for (Element reference : references(section)) {
            String id = reference.getAttributeNS(Tag.R, "id");
            if (file.main().getRelationship(id) == null) {
                section.removeChild(reference);
            }
            used.add(id);
        }
        file.write(file.main(), document);
        relations(used);
        settings();
        lonelyParts();
    }

    /** The last section, with the heads and feet that it takes over from earlier ones. */
    private static Element section(Element body) {
        Section last = Section.last(body);
        List<Element> earlier = new ArrayList<>();
        for (Element paragraph : Xml.children(body, "p")) {
            Xml.children(paragraph, "pPr").forEach(p -> earlier.addAll(0, Xml.children(p, "sectPr")));
        }
        for (Element section : earlier) {
            for (Element reference : references(section)) {
                boolean has = references(last.element()).stream().anyMatch(r -> key(r).equals(key(reference)));
                if (!has) {
                    last.element().insertBefore(reference, last.element().getFirstChild());
                }
            }
        }
        removeOldText(last.element());
        return last.element();
    }

    private static String key(Element reference) {
        return reference.getLocalName() + Xml.value(reference, "type");
    }

    private static List<Element> references(Element section) {
        return Stream.of("headerReference", "footerReference")
                .flatMap(name -> Xml.children(section, name).stream())
                .toList();
    }

    private void relations(Set<String> used) throws OpenXML4JException {
        for (PackageRelationship relation : all(file.parts())) {
            if (!KEPT_OF_FILE.contains(relation.getRelationshipType())) {
                file.parts().removeRelationship(relation.getId());
            }
        }
        for (PackageRelationship relation : all(file.main())) {
            String type = relation.getRelationshipType();
            boolean chrome =
                    type.equals(XWPFRelation.HEADER.getRelation()) || type.equals(XWPFRelation.FOOTER.getRelation());
            if (!KEPT.contains(type) || (chrome && !used.contains(relation.getId()))) {
                file.main().removeRelationship(relation.getId());
            }
        }
    }

    private void settings() throws OpenXML4JException, SAXException {
        Optional<PackagePart> settings = file.find(XWPFRelation.SETTINGS);
        if (settings.isPresent()) {
            Document document = file.read(settings.get());
            removeOldText(document.getDocumentElement());
            for (PackageRelationship relation : all(settings.get())) {
                settings.get().removeRelationship(relation.getId());
            }
            file.write(settings.get(), document);
        }
    }

    private static void removeOldText(Element parent) {
        for (Node child : Phrases.children(parent)) {
            if (child instanceof Element element && OF_OLD_TEXT.contains(String.valueOf(element.getLocalName()))) {
                parent.removeChild(element);
            }
        }
    }

    /** What no kept part leads to any more. */
    private void lonelyParts() throws OpenXML4JException {
        Set<PackagePartName> reached = new HashSet<>();
        Deque<PackagePart> next = new ArrayDeque<>(inside(file.parts()));
        while (!next.isEmpty()) {
            PackagePart part = next.pop();
            if (reached.add(part.getPartName())) {
                next.addAll(inside(part));
            }
        }
        for (PackagePart part : file.parts().getParts()) {
            if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                file.parts().removePart(part.getPartName());
                PackagePartName relations = PackagingURIHelper.getRelationshipPartName(part.getPartName());
                if (file.parts().containPart(relations)) {
                    file.parts().removePart(relations);
                }
            }
        }
    }

    private List<PackagePart> inside(RelationshipSource source) throws OpenXML4JException {
        List<PackagePart> inside = new ArrayList<>();
        for (PackageRelationship relation : all(source)) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = source instanceof PackagePart from
                        ? from.getRelatedPart(relation)
                        : file.parts().getPart(relation);
                if (part == null) {
                    throw new InvalidFormatException("a part is missing");
                }
                inside.add(part);
            }
        }
        return inside;
    }

    static List<PackageRelationship> all(RelationshipSource source) throws OpenXML4JException {
        List<PackageRelationship> all = new ArrayList<>();
        source.getRelationships().forEach(all::add);
        return all;
    }
}
