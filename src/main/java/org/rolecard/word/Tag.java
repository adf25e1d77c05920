package org.rolecard.word;

import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element of an Office file while it is written. Children go in in the order that the standard asks for, which is
 * the order of the calls.
 *
 * @param element the element
 */
record Tag(Element element) {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final Map<String, String> NAMESPACES = Map.of(
            "w", W,
            "r", R,
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "pic", "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "xml", "http://www.w3.org/XML/1998/namespace");

    /** What no XML file can hold. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** The outermost element of a new part, which names the namespaces for all. */
    static Tag root(String name) {
        Document document = Xml.empty();
        Element root = document.createElementNS(namespace(name), name);
        document.appendChild(root);
        for (String prefix : new String[] {"w", "r", "wp", "a", "pic"}) {
            root.setAttributeNS(XMLNS, "xmlns:" + prefix, namespace(prefix + ":"));
        }
        return new Tag(root);
    }

    /** A new child at the end; attributes are names and values in turn. */
    Tag child(String name, Object... attributes) {
        Element child = element.getOwnerDocument().createElementNS(namespace(name), name);
        for (int i = 0; i < attributes.length; i += 2) {
            String attribute = String.valueOf(attributes[i]);
            String value = writable(String.valueOf(attributes[i + 1]));
            if (attribute.indexOf(':') > 0) {
                child.setAttributeNS(namespace(attribute), attribute, value);
            } else {
                child.setAttribute(attribute, value);
            }
        }
        element.appendChild(child);
        return new Tag(child);
    }

    /** This, with a new child that has no children. */
    Tag with(String name, Object... attributes) {
        child(name, attributes);
        return this;
    }

    /** This, with a text. */
    Tag text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(writable(text)));
        return this;
    }

    private static String namespace(String name) {
        String namespace = NAMESPACES.get(name.substring(0, name.indexOf(':')));
        if (namespace == null) {
            throw new IllegalArgumentException(name);
        }
        return namespace;
    }

    private static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
    }
}
