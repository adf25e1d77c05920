package org.rolecard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown becomes headings, paragraphs, lists and tables, with the blocks and passages that templates mark. */
class MarkdownToHtmlTest {
    private final MarkdownToHtml markdownToHtml = new MarkdownToHtml();

    private Element body(String markdown) {
        return Jsoup.parseBodyFragment(markdownToHtml.body(markdown).html()).body();
    }

    @Test
    void headingsStayInOrder() {
        Element body = body("""
                # One

                ## Two

                ### Three

                ## Four
                """);
        assertThat(body.children().stream().map(h -> h.tagName() + " " + h.text()))
                .containsExactly("h1 One", "h2 Two", "h3 Three", "h2 Four");
    }

    @Test
    void headingsCarryNoIds() {
        assertThat(markdownToHtml.body("# หน้าที่").html()).isEqualToIgnoringNewLines("<h1>หน้าที่</h1>");
    }

    @Test
    void tableHeadersHeadTheirColumns() {
        Element body = body("""
                | a | b |
                |:--|:-:|
                | c | d |
                """);
        assertThat(body.select("thead th").eachAttr("scope")).containsExactly("col", "col");
        assertThat(body.select("td[scope]")).isEmpty();
    }

    @Test
    void alignmentIsAClass() {
        Element body = body("""
                | a | b | c |
                |:--|:-:|--:|
                | d | e | f |
                """);
        assertThat(body.select("td").eachAttr("class")).containsExactly("left", "center", "right");
        assertThat(body.select("[align], [style]")).isEmpty();
    }

    @Test
    void cellsAreLabelledWithTheirHeader() {
        Element body = body("""
                | <span lang="th">ที่</span><br><span lang="en">No.</span> | b |
                |:--|:--|
                | 1 | c |
                | 2 | d |
                """);
        assertThat(body.select("td").eachAttr("data-label")).containsExactly("ที่ No.", "b", "ที่ No.", "b");
    }

    @Test
    void cellsUnderAnEmptyHeaderTakeNoOthersLabel() {
        Element body = body("""
                | a |   | c |
                |:--|:--|:--|
                | 1 | 2 | 3 |
                """);
        assertThat(body.select("td").stream().map(cell -> cell.attr("data-label")))
                .containsExactly("a", "", "c");
    }

    @Test
    void aCellWithNothingInItIsEmptyForStyles() {
        Element body = body("""
                | a | b | c |
                |:--|:--|:--|
                | 1 |  | <br> |
                """);
        assertThat(body.select("td:nth-child(2)").get(0).childNodes()).isEmpty();
        assertThat(body.select("td:nth-child(3) br")).hasSize(1);
    }

    @Test
    void blocksWithAClassHoldMarkdown() {
        Element body = body("""
                <div class="facts two">

                - **a** b

                </div>
                """);
        assertThat(body.select("div.facts.two > ul > li > strong").eachText()).containsExactly("a");
    }

    @Test
    void blocksMayHoldTextOnTheLinesBetween() {
        Element body = body("""
                <div class="note">
                R&D *as it is*
                </div>
                """);
        assertThat(body.select("div.note").eachText()).containsExactly("R&D *as it is*");
        assertThat(body.text()).isEqualTo("R&D *as it is*");
    }

    @Test
    void passagesWithALanguageAndLineBreaksStay() {
        Element body = body("""
                <span lang="th" class="small">ก</span><br><span lang="en">a</span><br/>b
                """);
        assertThat(body.select("span[lang=th].small").text()).isEqualTo("ก");
        assertThat(body.select("p > br")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<br>", "<span class=\"item\">\na\n</span>", "<span lang=\"en\">"})
    void passagesMayStandOnLinesOfTheirOwn(String markdown) {
        assertThat(body(markdown).text()).doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"a\">\n\ntext",
                "<div class=\"a\">\n\n<div class=\"b\">\n\ntext\n\n</div>",
                "</div>\n\n<div>\n\ntext",
                "<span lang=\"en\">text",
                "</span></div>text"
            })
    void whatIsLeftOpenIsClosed(String markdown) {
        String html = markdownToHtml.body(markdown).html();
        assertThat(count(html, "<div")).isEqualTo(count(html, "</div>"));
        assertThat(count(html, "<span")).isEqualTo(count(html, "</span>"));
        assertThat(html).contains("text");
    }

    private static long count(String html, String tag) {
        return html.split(tag, -1).length - 1L;
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ ] yes", "[a] b", "![a] b", "[a][b] c", "[x]: "})
    void bracketsThatAreNoLinkStay(String markdown) {
        assertThat(body(markdown).text()).isEqualTo(markdown.strip());
    }

    @Test
    void codeIsShownAsWritten() {
        Element body = body("""
                `<b>` and

                ```html" onclick="x
                <script>a</script>
                ```
                """);
        assertThat(body.select("code").eachText()).containsExactly("<b>", "<script>a</script>");
        assertThat(body.getAllElements().stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .map(a -> a.getKey()))
                .containsOnly("class");
    }

    @Test
    void manyBlocksInOneAreReadInTime() {
        String markdown = "<div>\n".repeat(60) + "text";
        assertThat(body(markdown).select("div").eachText()).hasSize(60);
        assertThat(List.of(body(markdown).text())).containsExactly("text");
    }
}
