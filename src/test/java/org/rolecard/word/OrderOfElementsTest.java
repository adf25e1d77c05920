package org.rolecard.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Word offers to repair a file whose elements stand in another order than ECMA-376 part 1 says, or share an id. */
class OrderOfElementsTest {
    /** The order of children, as far as we write them. */
    private static final Map<String, String> ORDER = Map.ofEntries(
            Map.entry("body", "p tbl sectPr"),
            Map.entry("tbl", "tblPr tblGrid tr"),
            Map.entry("tr", "trPr tc"),
            Map.entry("tc", "tcPr p"),
            Map.entry("p", "pPr *"),
            Map.entry("r", "rPr *"),
            Map.entry(
                    "pPr",
                    "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind"
                            + " contextualSpacing jc outlineLvl rPr"),
            Map.entry("rPr", "rStyle rFonts b bCs i iCs color sz szCs u shd cs lang"),
            Map.entry("numPr", "ilvl numId"),
            Map.entry("pBdr", "top left bottom right"),
            Map.entry("tblPr", "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook"),
            Map.entry("tblBorders", "top left bottom right insideH insideV"),
            Map.entry("tcBorders", "top left bottom right insideH insideV"),
            Map.entry("tblCellMar", "top left bottom right"),
            Map.entry("tcPr", "tcW gridSpan tcBorders shd vAlign"),
            Map.entry("sectPr", "headerReference footerReference pgSz pgMar cols titlePg"),
            Map.entry("styles", "docDefaults latentStyles style"),
            Map.entry(
                    "style",
                    "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr"
                            + " tblStylePr"),
            Map.entry("tblStylePr", "pPr rPr tblPr trPr tcPr"),
            Map.entry("numbering", "abstractNum num"),
            Map.entry("abstractNum", "nsid multiLevelType tmpl lvl"),
            Map.entry("lvl", "start numFmt lvlText lvlJc pPr rPr"),
            Map.entry("num", "abstractNumId lvlOverride"));

    private static final Map<String, Document> PARTS = new HashMap<>();

    @BeforeAll
    static void write() throws Exception {
        String markdown = """
                # ผู้จัดการ **Sales** *a* `b` [c](https://example.com)

                1. a
                   - b

                     c
                2. d

                > e

                | f | g |
                |:-:|--:|
                | h<br>i |  |

                <div class="scores">

                | f | g |
                |:-:|--:|
                | h |  |
                | i |  |

                </div>

                <div class="facts">

                **a** b

                </div>
                """;
        byte[] bytes = new WordWriter(Reference.none()).write(SampleManuscript.of(markdown));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().startsWith("word/") && part.getName().endsWith(".xml")) {
                    PARTS.put(part.getName(), Xml.parse(zip.readAllBytes()));
                }
            }
        }
    }

    @Test
    void childrenStandInTheirOrder() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Element element : elements()) {
            String order = ORDER.get(element.getLocalName());
            if (order != null) {
                checked++;
                wrong.addAll(outOfOrder(element, List.of(order.split(" "))));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(300);
    }

    private static List<String> outOfOrder(Element element, List<String> order) {
        List<String> wrong = new ArrayList<>();
        int at = 0;
        for (Node child : Phrases.children(element)) {
            if (child instanceof Element inner) {
                int place = order.indexOf(inner.getLocalName());
                int rank = place >= 0 ? place : order.indexOf("*");
                boolean mixed = element.getLocalName().equals("body") && rank < 2;
                if (rank < 0 || (rank < at && !mixed)) {
                    wrong.add(element.getLocalName() + " > " + inner.getLocalName());
                }
                at = Math.max(at, rank);
            }
        }
        return wrong;
    }

    @Test
    void noIdStandsTwice() {
        for (String attribute : List.of("styleId", "abstractNumId", "numId")) {
            Set<String> seen = new HashSet<>();
            for (Element element : elements()) {
                boolean defines = Set.of("style", "abstractNum", "num").contains(element.getLocalName());
                String id = element.getAttributeNS(Tag.W, attribute);
                assertThat(!defines || id.isEmpty() || seen.add(id))
                        .as(attribute + " " + id)
                        .isTrue();
            }
        }
    }

    @Test
    void everyStyleThatIsUsedIsThere() {
        Set<String> there = new HashSet<>();
        elements().stream()
                .filter(e -> e.getLocalName().equals("style"))
                .forEach(e -> there.add(e.getAttributeNS(Tag.W, "styleId")));
        assertThat(elements())
                .filteredOn(e -> Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next")
                        .contains(e.getLocalName()))
                .hasSizeGreaterThan(60)
                .allMatch(e -> there.contains(e.getAttributeNS(Tag.W, "val")));
        for (Style style : Style.values()) {
            assertThat(there).contains(style.id());
        }
    }

    @Test
    void everyCellEndsWithAParagraph() {
        assertThat(elements())
                .filteredOn(e -> e.getLocalName().equals("tc"))
                .isNotEmpty()
                .allMatch(e -> e.getLastChild() instanceof Element last
                        && last.getLocalName().equals("p"));
    }

    private static List<Element> elements() {
        List<Element> all = new ArrayList<>();
        for (Document part : PARTS.values()) {
            NodeList elements = part.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                all.add((Element) elements.item(i));
            }
        }
        return all;
    }

    @Test
    void thePartsAreAsFew() throws IOException {
        assertThat(PARTS.keySet())
                .containsExactlyInAnyOrder(
                        "word/document.xml",
                        "word/styles.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/footer-rolecard.xml");
    }
}
