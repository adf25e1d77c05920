package org.rolecard.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads and writes the XML of parts. What is read may come from strangers, so nothing outside of it is ever looked up.
 */
final class Xml {
    private Xml() {}

    static Document empty() {
        return DocumentHelper.createDocument();
    }

    static Document parse(byte[] xml) throws SAXException {
        try {
            return DocumentHelper.readDocument(new ByteArrayInputStream(xml));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in memory
        }
    }

    /** A part that travels in the program. */
    static Document builtIn(String name) {
        try (InputStream in = Objects.requireNonNull(Xml.class.getResourceAsStream("/word/" + name), name)) {
            return parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static byte[] bytes(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // The JDK's own: another one on the class path could write other bytes.
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The children of that name. */
    static List<Element> children(Node parent, String localName) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && localName.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** An attribute of WordprocessingML; empty where there is none. */
    static String value(Element element, String attribute) {
        return element.getAttributeNS(Tag.W, attribute);
    }

    /** The number that an attribute holds. */
    static int number(Element element, String attribute, int otherwise) {
        String value = value(element, attribute);
        return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }
}
