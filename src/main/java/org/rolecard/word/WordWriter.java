package org.rolecard.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Writes documents as Word files.
 *
 * @param reference whose letterhead, paper and styles they have
 */
public record WordWriter(Reference reference) {
    /** 1 January 1980, the first day that ZIP files know. */
    private static final Instant NO_DATE = Instant.ofEpochSecond(315_532_800);

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
        fill(document, manuscript, file);
        file.write(file.main(), document);
    }

    private static void fill(Document document, Manuscript manuscript, WordFile file) throws SAXException {
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
}
