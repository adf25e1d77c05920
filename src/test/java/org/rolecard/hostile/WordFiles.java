package org.rolecard.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a Word file holds: parts, what they lead to, tables, paragraphs, fields. */
final class WordFiles {
    private static final Set<String> STRUCTURE = Set.of("w:tbl", "w:tr", "w:tc", "w:sdt", "w:object", "w:pict");

    private final UnaryOperator<String> texts;
    private final List<String> lines = new ArrayList<>();

    /** Where the links of the part that is read lead, by their ids. */
    private final Map<String, String> links = new HashMap<>();

    private WordFiles(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** In lines, with texts in place of marks. */
    static List<String> lines(Path file, UnaryOperator<String> texts) throws IOException {
        WordFiles word = new WordFiles(texts);
        try (InputStream in = Files.newInputStream(file);
                OPCPackage all = OPCPackage.open(in)) {
            for (PackagePart part : all.getParts()) {
                word.part(part);
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return word.lines;
    }

    private void part(PackagePart part)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        lines.add(part.getPartName() + " " + part.getContentType());
        if (part instanceof PackagePropertiesPart about) {
            lines.add("title: " + texts.apply(about.getTitleProperty().orElse("")));
            lines.add("subject: " + texts.apply(about.getSubjectProperty().orElse("")));
            lines.add("creator: " + texts.apply(about.getCreatorProperty().orElse("")));
            return;
        }
        if (part.isRelationshipPart() || !part.getContentType().endsWith("xml")) {
            return;
        }
        List<String> others = new ArrayList<>(); // in the order of their ids, which links change
        for (PackageRelationship leads : part.getRelationships()) {
            if (leads.getRelationshipType().equals(PackageRelationshipTypes.HYPERLINK_PART)) {
                links.put(leads.getId(), leads.getTargetURI().toString());
            } else {
                others.add("leads to " + leads.getTargetURI());
            }
        }
        others.stream().sorted().forEach(lines::add);
        try (InputStream in = part.getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            element(factory.newDocumentBuilder().parse(in).getDocumentElement());
        }
        links.clear();
    }

    private void element(Element element) {
        String name = element.getNodeName();
        if (name.equals("w:p")) {
            lines.add(Shown.folded(texts.apply(text(element))));
        } else if (STRUCTURE.contains(name)) {
            lines.add(name);
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                element(child);
            }
        }
    }

    /** Runs are joined, since each script has runs of its own. */
    private String text(Node node) {
        StringBuilder text = new StringBuilder();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            switch (child.getNodeName()) {
                case "w:t" -> text.append(child.getTextContent());
                case "w:tab", "w:br" -> text.append(' ');
                case "w:instrText" ->
                    text.append("{").append(child.getTextContent()).append("}");
                case "w:fldSimple" ->
                    text.append("{")
                            .append(((Element) child).getAttribute("w:instr"))
                            .append("}");
                case "w:pPr", "w:rPr" -> text.append("");
                case "w:hyperlink" -> text.append(link((Element) child));
                default -> text.append(text(child));
            }
        }
        return text.toString();
    }

    /** An address that leads to itself is text all the same: those in postings are links. */
    private String link(Element link) {
        String text = text(link);
        String address = String.valueOf(links.get(link.getAttribute("r:id")));
        boolean isItself = address.replaceFirst("^mailto:", "").equals(text);
        return isItself ? text : "{" + address + "}" + text;
    }
}
