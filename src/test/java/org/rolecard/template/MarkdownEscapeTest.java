package org.rolecard.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.html.MarkdownToHtml;

/** Any text shows in a document as it was written, and makes nothing but text of itself. */
class MarkdownEscapeTest {
    private static final MarkdownToHtml MARKDOWN_TO_HTML = new MarkdownToHtml();

    /** The places of a template where texts stand. */
    enum Frame {
        HEADING("## X", "h2"),
        PARAGRAPH("X", "p"),
        PARAGRAPH_BEFORE_ANOTHER("X\n\nother", "p:first-child"),
        LIST_ITEM("- X\n- other", "li:first-child"),
        QUOTE("> X", "p"),
        STRONG("**X**", "strong"),
        STRONG_IN_LIST("- **X** other", "strong"),
        STRONG_IN_CELL("| a | b |\n|:--|:--|\n| **X**<br>other | d |", "strong"),
        HEADER_CELL("| X | b |\n|:--|:--|\n| c | d |", "th:first-child"),
        CELL("| a | b |\n|:--|:--|\n| X | d |", "td:first-child"),
        LAST_CELL("| a | b |\n|:--|:--|\n| c | X |", "td:last-child"),
        MARKED("<span lang=\"th\">X</span> · <span lang=\"en\">other</span>", "span:first-child");

        private final String markdown;
        private final String place;

        Frame(String markdown, String place) {
            this.markdown = markdown;
            this.place = place;
        }

        private Element around(String markdownOfText) {
            return Jsoup.parseBodyFragment(MARKDOWN_TO_HTML
                            .body(markdown.replace("X", markdownOfText))
                            .html())
                    .body();
        }

        private String shown(Element body) {
            Element element = body.selectFirst(place);
            return element == null ? "" : element.wholeText();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ourStringsShowAsWritten(Frame frame) {
        List<String> texts = NastyStrings.ours();
        assertThat(texts).hasSizeGreaterThan(120);
        assertThat(damaged(texts, frame)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theBigListShowsAsWritten(Frame frame) throws IOException {
        List<String> texts = NastyStrings.bigList();
        assertThat(texts).hasSizeGreaterThan(480);
        assertThat(damaged(texts, frame)).isEmpty();
    }

    /** The texts that do not show as written, or change what stands around them; each with what it became. */
    private static Map<String, String> damaged(List<String> texts, Frame frame) {
        Element plain = frame.around("text");
        Map<String, String> damaged = new LinkedHashMap<>();
        for (String text : texts) {
            Element body = frame.around(MarkdownEscape.escape(text));
            String expected = folded(frame.shown(plain)).replace("text", folded(text));
            if (!elements(body).equals(elements(plain))
                    || !folded(frame.shown(body)).equals(expected)) {
                damaged.put(text, body.html());
            }
        }
        return damaged;
    }

    private static List<String> elements(Element body) {
        return body.getAllElements().stream().map(Element::tagName).toList();
    }

    private static String folded(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f]+", " ").replaceAll("(?U)^\\s+|\\s+$", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "`", "*", "_", "[", "]", "|", "~"})
    void specialCharactersAreEscapedAnywhere(String character) {
        assertThat(MarkdownEscape.escape("a" + character + "b")).isEqualTo("a\\" + character + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "+ a", "# a", "> a", "= a", ": a"})
    void whatBeginsABlockIsEscapedAtTheStartOnly(String text) {
        assertThat(MarkdownEscape.escape(text)).isEqualTo("\\" + text);
        assertThat(MarkdownEscape.escape("b " + text)).isEqualTo("b " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "1. a, 1\\. a",
        "1., 1\\.",
        "10) a, 10\\) a",
        "97.5, 97.5",
        "a 1. b, a 1. b",
        "1234567890. a, 1234567890. a"
    })
    void aNumberWithADotIsNoList(String text, String markdown) {
        assertThat(MarkdownEscape.escape(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({
        "<b>, \\<b>",
        "</b>, \\</b>",
        "<!-- a, \\<!-- a",
        "<?a, \\<?a",
        "&amp;, \\&amp;",
        "&#65;, \\&#65;",
        "&#x41;, \\&#x41;"
    })
    void tagsAndEntitiesAreEscapedWhereTheyBegin(String text, String markdown) {
        assertThat(MarkdownEscape.escape(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({"C #, C \\#", "a ##, a \\##", "C#, C#", "a # b, a # b"})
    void aHashAtTheEndDoesNotCloseAHeading(String text, String markdown) {
        assertThat(MarkdownEscape.escape(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"R&D", "E < 1.50", "A - B", "a + b = c", "C# (senior)", "(90%)", "a: b", "a & b; c", "ผู้จัดการ"
            })
    void whatMeansNothingIsLeftAlone(String text) {
        assertThat(MarkdownEscape.escape(text)).isEqualTo(text);
    }

    @Test
    void linesBecomeOneLine() {
        assertThat(MarkdownEscape.escape(" a \r\n\n  b\n")).isEqualTo("a b");
    }
}
