package org.rolecard.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of a file: the company's where its reference has them, ours where it lacks them. They are told by their
 * names, since Word gives the ids of built-in styles in the language that it is installed in.
 */
final class StyleSheet {
    private final Document styles;
    private final Map<String, String> ids = new HashMap<>();

    private StyleSheet(Document styles) {
        this.styles = styles;
    }

    /** Our own styles alone. */
    static StyleSheet own(String font) {
        return lackingFrom(Tag.root("w:styles").element().getOwnerDocument(), font);
    }

    /** The styles of a reference, and ours that it lacks. */
    static StyleSheet lackingFrom(Document theirs, String font) {
        StyleSheet sheet = new StyleSheet(theirs);
        Element ours = Xml.builtIn("styles.xml").getDocumentElement();
        sheet.defaults(ours, font);
        List<Element> styles = Xml.children(ours, "style");
        List<Element> lacking = sheet.map(styles);
        lacking.forEach(sheet::add);
        return sheet;
    }

    /** The id of a style in this file. */
    String id(Style style) {
        String id = ids.get(style.id());
        if (id == null) {
            throw new IllegalStateException("no style " + style);
        }
        return id;
    }

    Document document() {
        return styles;
    }

    private void defaults(Element ours, String font) {
        Element root = styles.getDocumentElement();
        if (Xml.children(root, "docDefaults").isEmpty()) {
            Element defaults = Xml.children(ours, "docDefaults").get(0);
            Element fonts =
                    (Element) defaults.getElementsByTagNameNS(Tag.W, "rFonts").item(0);
            for (String letters : List.of("ascii", "eastAsia", "hAnsi", "cs")) {
                fonts.setAttributeNS(Tag.W, "w:" + letters, font);
            }
            root.insertBefore(styles.importNode(defaults, true), root.getFirstChild());
        }
    }

    /** Finds the id of each style of ours; the styles that are not there yet. */
    private List<Element> map(List<Element> ours) {
        Map<String, String> byName = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Element style : Xml.children(styles.getDocumentElement(), "style")) {
            byName.putIfAbsent(key(style), Xml.value(style, "styleId"));
            taken.add(Xml.value(style, "styleId"));
        }
        for (Element style : ours) {
            String id = Xml.value(style, "styleId");
            String free = taken.contains(id) ? id + "Rolecard" : id;
            ids.put(id, byName.getOrDefault(key(style), free));
        }
        return ours.stream().filter(s -> !byName.containsKey(key(s))).toList();
    }

    private void add(Element ours) {
        Element style = (Element) styles.importNode(ours, true);
        style.setAttributeNS(Tag.W, "w:styleId", id(Xml.value(ours, "styleId")));
        for (String reference : List.of("basedOn", "next", "link")) {
            for (Element other : Xml.children(style, reference)) {
                other.setAttributeNS(Tag.W, "w:val", id(Xml.value(other, "val")));
            }
        }
        if (hasDefault(Xml.value(style, "type"))) {
            style.removeAttributeNS(Tag.W, "default");
        }
        styles.getDocumentElement().appendChild(style);
    }

    private String id(String ours) {
        return ids.getOrDefault(ours, ours);
    }

    private boolean hasDefault(String type) {
        return Xml.children(styles.getDocumentElement(), "style").stream()
                .anyMatch(s -> Xml.value(s, "type").equals(type)
                        && List.of("1", "true", "on").contains(Xml.value(s, "default")));
    }

    private static String key(Element style) {
        List<Element> names = Xml.children(style, "name");
        Node name = names.isEmpty() ? style : names.get(0);
        return Xml.value(style, "type") + ":"
                + Xml.value((Element) name, "val").strip().toLowerCase(Locale.ROOT);
    }
}
