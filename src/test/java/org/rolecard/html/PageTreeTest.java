package org.rolecard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.html.PictureSlots.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page's tree, with the body put into it and not printed and read again. */
class PageTreeTest {
    private static String page(String body) {
        return "<!DOCTYPE html><html><head><style>p { color: red }</style></head><body><main><img alt=\"x\">" + body
                + "</main></body></html>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>หน้าที่</h1><p>a <b>b</b> c</p>",
                "text alone",
                "text <b>and</b> more",
                "<p>left open <b>bold<p>next",
                "<table><thead><tr><th>ตัวชี้วัด</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
                "<ul><li>one<li>two <a href=\"https://example.org\">link</a></ul>",
                "<p>&lt;main&gt; &amp; “quotes”</p>\n\n<p>\u00A0</p>",
                "<div><div><div>deep</div></div>",
                "</main></body></html><p>behind the end</p>",
                ""
            })
    void isTheSameAsIfTheBodyHadBeenPrinted(String html) {
        Body body = Body.of(html);
        Document printed = PageTree.of(page(body.html()));
        Document put = PageTree.of(page(PageTree.PLACE_OF_BODY), body);
        printed.normalizeDocument();
        put.normalizeDocument();
        assertThat(put.isEqualNode(printed)).as(html).isTrue();
    }

    @Test
    void aBodyCannotTakeItsOwnPlace() {
        Body body = Body.of(PageTree.PLACE_OF_BODY + "<p>text</p>");
        Document tree = PageTree.of(page(PageTree.PLACE_OF_BODY), body);
        assertThat(tree.getElementsByTagName("p").getLength()).isEqualTo(1);
        assertThat(tree.getElementsByTagName("div").getLength()).isEqualTo(1);
    }

    @Test
    void textBesideElementsHasAnElementOfItsOwn() {
        Document tree = PageTree.of(page("<p>a <b>b</b></p>"));
        Element paragraph = (Element) tree.getElementsByTagName("p").item(0);
        assertThat(paragraph.getFirstChild().getNodeName()).isEqualTo("span");
        assertThat(paragraph.getTextContent()).isEqualTo("a b");
    }

    @Test
    void namesThatXmlDoesNotKnowLoseNoText() {
        Document tree = PageTree.of(page("<p \"odd=\"1\" class=\"k\">a <x\"y>b</x\"y> c</p>"));
        Element paragraph = (Element) tree.getElementsByTagName("p").item(0);
        assertThat(paragraph.getTextContent()).isEqualTo("a b c");
        assertThat(paragraph.getAttribute("class")).isEqualTo("k");
    }

    @Test
    void picturesComeIntoTheirPlacesAndLeaveTheBodyAsItWas() {
        Body body = Body.of("<p><span class=\"picture chart-1\">5 of 5</span></p>");
        Body filled = body.with(Map.of("chart-1", new Picture("data:image/svg+xml,x", "five of five")));
        assertThat(filled.html()).contains("<img").contains("five of five").doesNotContain("5 of 5");
        assertThat(body.html()).contains("5 of 5").doesNotContain("<img");
        assertThat(filled.seed()).isNotEqualTo(body.seed());
    }
}
