package org.rolecard.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Writes documents as Word files.
 *
 * @param reference whose letterhead, paper and styles they have
 */
public record WordWriter(Reference reference) {
    private static final Instant NO_DATE = Instant.parse("1980-01-01T00:00:00Z");

    /** A document as the bytes of a DOCX file. */
    public byte[] write(Manuscript manuscript) {
        try {
            WordFile file = WordFile.open(reference.bytes());
            write(manuscript, file);
            file.describe(
                    manuscript.about(),
                    manuscript.mainLanguage(),
                    Date.from(manuscript.about().date().orElse(NO_DATE)));
            return file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was read before
        } catch (InvalidFormatException | SAXException e) {
            throw new IllegalStateException(e); // it was read before
        }
    }

    private static void write(Manuscript manuscript, WordFile file) throws SAXException {
        Document document = file.read(file.main());
        Element body = Xml.children(document.getDocumentElement(), "body").get(0);
        Section section = Section.last(body);
        Element properties = section.element();
        body.removeChild(properties);
        Sheet sheet = section.paper(manuscript.landscape());
        StyleSheet styles = styles(file, manuscript.font());
        Numbering numbering = numbering(file);

        Chrome chrome = new Chrome(file, manuscript, styles, sheet.width());
        Content content = Content.of(manuscript);
        Optional<String> head = section.hasHead() ? Optional.empty() : chrome.head(content.letterhead());
        Optional<String> foot = section.hasFoot() ? Optional.empty() : Optional.of(chrome.foot());

        Paragraphs paragraphs = new Paragraphs(
                styles, new RunWriter(styles, new Links(file.main())), Phrases.of(manuscript.mainLanguage()));
        Blocks blocks = new Blocks(
                new Tag(body),
                paragraphs,
                numbering,
                new Tables(paragraphs, sheet.width()),
                manuscript.languages().size() > 1,
                content.headingsUp());
        if (section.hasHead()) {
            blocks.write(
                    content.letterheadBeside(manuscript.employer()),
                    Setting.top().inLetterhead());
        }
        blocks.write(content.rest(), Setting.top());
        blocks.end();
        section.chrome(head, foot);
        body.appendChild(properties);

        file.write(file.part(XWPFRelation.STYLES, "styles.xml"), styles.document());
        file.write(file.part(XWPFRelation.NUMBERING, "numbering.xml"), numbering.document());
        file.write(file.main(), document);
    }

    private static StyleSheet styles(WordFile file, String font) throws SAXException {
        Optional<PackagePart> theirs = file.find(XWPFRelation.STYLES);
        return theirs.isPresent() ? StyleSheet.lackingFrom(file.read(theirs.get()), font) : StyleSheet.own(font);
    }

    private static Numbering numbering(WordFile file) throws SAXException {
        Optional<PackagePart> theirs = file.find(XWPFRelation.NUMBERING);
        return new Numbering(
                theirs.isPresent()
                        ? file.read(theirs.get())
                        : Tag.root("w:numbering").element().getOwnerDocument());
    }

    /**
     * A document in its two parts.
     *
     * @param letterhead the paragraphs of the letterhead that it begins with
     * @param rest all else
     */
    private record Content(List<Element> letterhead, List<Node> rest) {
        static Content of(Manuscript manuscript) {
            Node body = manuscript.body().getElementsByTagName("body").item(0);
            List<Node> all = Phrases.children(body);
            Optional<Element> head = all.stream()
                    .filter(node -> !node.getTextContent().isBlank())
                    .limit(1)
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .filter(e -> e.getNodeName().equals("div")
                            && e.getAttribute("class").equals("letterhead"))
                    .findFirst();
            List<Element> lines = head.stream()
                    .flatMap(h -> Phrases.children(h).stream())
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .filter(e -> !e.getTextContent().isBlank())
                    .toList();
            return lines.stream().allMatch(line -> line.getNodeName().equals("p"))
                    ? new Content(
                            lines,
                            all.stream()
                                    .filter(n -> head.filter(h -> h.equals(n)).isEmpty())
                                    .toList())
                    : new Content(List.of(), all);
        }

        /** Those lines of the letterhead that a company's own head does not show. */
        List<Node> letterheadBeside(Optional<String> employer) {
            return letterhead.stream()
                    .filter(line -> employer.filter(
                                    name -> line.getTextContent().strip().startsWith(name))
                            .isEmpty())
                    .map(Node.class::cast)
                    .toList();
        }

        /** 1 where the one heading of the first level stands before all others and so is the title. */
        int headingsUp() {
            List<String> headings = rest.stream()
                    .filter(Element.class::isInstance)
                    .flatMap(node -> Stream.concat(Stream.of(node), descendants(node)))
                    .map(Node::getNodeName)
                    .filter(name -> name.matches("h[1-6]"))
                    .toList();
            return headings.indexOf("h1") == 0 && headings.lastIndexOf("h1") == 0 ? 1 : 0;
        }

        private static Stream<Node> descendants(Node node) {
            return Phrases.children(node).stream()
                    .flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
        }
    }
}
