package org.rolecard.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML in Markdown, but for the little that templates need, shows as text. */
class ForeignHtmlTest {
    private static final Set<String> ELEMENTS = Set.of(
            "body",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "hr",
            "strong",
            "em",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div",
            "span",
            "br",
            "a");
    private static final Set<String> ATTRIBUTES = Set.of("class", "lang", "scope", "data-label", "href", "start");

    private final MarkdownToHtml markdownToHtml = new MarkdownToHtml();

    private Element body(String markdown) {
        return Jsoup.parseBodyFragment(markdownToHtml.body(markdown).html()).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=https://example.org/a.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"https://example.org/a.png\">",
                "<iframe src=\"https://example.org\"></iframe>",
                "<svg onload=alert(1)></svg>",
                "<style>body { display: none }</style>",
                "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">",
                "<meta http-equiv=\"refresh\" content=\"0\">",
                "<base href=\"https://example.org\">",
                "<object data=\"a\"></object>",
                "<form action=\"a\"><input name=\"b\"></form>",
                "<a href=\"https://example.org\">a</a>",
                "<p>a</p>",
                "<b>a</b>",
                "<h1>a</h1>",
                "<table><tr><td>a</td></tr></table>",
                "<!DOCTYPE html>",
                "<?xml version=\"1.0\"?>",
                "<![CDATA[a]]>",
                "<x-a></x-a>"
            })
    void otherTagsShowAsText(String html) {
        assertThat(body(html).text()).isEqualTo(html);
        assertThat(body("a " + html + " b").text()).isEqualTo("a " + html + " b");
        assertThat(body("| " + html.replace("|", "") + " | b |\n|:--|:--|\n| c | d |")
                        .select("th")
                        .eachText())
                .containsExactly(html, "b");
        assertThat(body("<div>\n" + html + "\n</div>").select("div").text()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div onclick=\"alert(1)\">",
                "<div class=\"a\" style=\"position: fixed\">",
                "<div id=\"a\">",
                "<div class=\"a\"onclick=\"b\">",
                "<div class=\"a&quot; onclick=&quot;b\">",
                "<div class='a'>",
                "<span title=\"a\">",
                "<span lang=\"en\" onmouseover=\"alert(1)\">",
                "<span class=\"a\" class=\"b\" dir=\"rtl\">",
                "<br onclick=\"a\">"
            })
    void otherAttributesMakeTheTagText(String tag) {
        assertThat(body(tag + "\n\na").text()).isEqualTo(tag + " a");
        assertThat(body("a " + tag + " b").text()).isEqualTo("a " + tag + " b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\n<!-- hidden -->\n\nb",
                "a <!-- hidden --> b",
                "a\n\n<!-- hidden\n\nhidden -->\n\nb",
                "<!-- hidden --> a b",
                "<div>\na\n<!-- hidden -->\nb\n</div>"
            })
    void commentsAreDroppedAndNothingElse(String markdown) {
        assertThat(markdownToHtml.body(markdown).html())
                .doesNotContain("hidden")
                .doesNotContain("<!--");
        assertThat(body(markdown).text()).isEqualTo("a b");
    }

    @Test
    void aCommentThatNeverEndsHidesNothing() {
        assertThat(body("a\n\n<!-- b\n\nc").text()).isEqualTo("a <!-- b c");
    }

    @Test
    void noNaughtyStringMakesAnythingActive() throws IOException {
        List<String> strings = naughtyStrings();
        assertThat(strings).hasSizeGreaterThan(500);
        assertThat(strings.stream().filter(string -> isActive(body(string)))).isEmpty();
    }

    private static boolean isActive(Element body) {
        return body.getAllElements().stream()
                .anyMatch(element -> !ELEMENTS.contains(element.tagName())
                        || element.attributes().asList().stream().anyMatch(ForeignHtmlTest::isActive));
    }

    private static boolean isActive(Attribute attribute) {
        return !ATTRIBUTES.contains(attribute.getKey())
                || (attribute.getKey().equals("href") && !attribute.getValue().matches("(https?://|mailto:).*"));
    }

    private static List<String> naughtyStrings() throws IOException {
        try (InputStream in = ForeignHtmlTest.class.getResourceAsStream("/corpora/blns/blns.json")) {
            return List.of(new ObjectMapper().readValue(Objects.requireNonNull(in), String[].class));
        }
    }
}
