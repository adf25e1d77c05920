package org.rolecard.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links lead to the web and to mail; whatever else stands where an address should gives its text only. */
class LinksTest {
    private final MarkdownToHtml markdownToHtml = new MarkdownToHtml();

    private Element body(String markdown) {
        return Jsoup.parseBodyFragment(markdownToHtml.body(markdown).html()).body();
    }

    @ParameterizedTest
    @CsvSource({
        "[text](https://example.org/a?b=c&d=e),     https://example.org/a?b=c&d=e",
        "[text](http://example.org),                http://example.org",
        "[text](https&colon;//example.org),           https://example.org",
        "[text](HTTPS://EXAMPLE.ORG),               HTTPS://EXAMPLE.ORG",
        "[text](https://example.org 'a title'),     https://example.org",
        "[text](https://example.org/?q=%22&quot;),  https://example.org/?q=%22\"",
        "[text](mailto:a@example.org),              mailto:a@example.org",
        "<https://example.org/a>,                   https://example.org/a",
        "<mailto:a@example.org>,                    mailto:a@example.org",
        "<a@example.org>,                           mailto:a@example.org"
    })
    void webAndMailAreLive(String markdown, String address) {
        assertThat(body(markdown).select("p > a").eachAttr("href")).containsExactly(address);
    }

    @Test
    void referenceLinksAreLive() {
        Element body = body("""
                [text][a] and [a] and [b][]

                [a]: https://example.org/a
                [b]: <mailto:b@example.org>
                """);
        assertThat(body.select("a").eachAttr("href"))
                .containsExactly("https://example.org/a", "https://example.org/a", "mailto:b@example.org");
        assertThat(body.text()).isEqualTo("text and a and b");
    }

    @Test
    void anAddressStaysInItsAttribute() {
        Element body = body("[text](https://example.org/\"onmouseover=\"alert(1))");
        assertThat(body.select("a")).hasSize(1);
        assertThat(body.select("[onmouseover]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#115;cript:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "java&Tab;script:alert(1)",
                "java&NewLine;script:alert(1)",
                "java\\script:alert(1)",
                "javascript\\:alert(1)",
                "javascript%3Aalert(1)",
                "%6Aavascript:alert(1)",
                "<java\tscript:alert(1)>",
                "< javascript:alert(1)>",
                "<\u0001javascript:alert(1)>",
                "\u00A0javascript:alert(1)",
                "\u200Bjavascript:alert(1)",
                "&#1;javascript:alert(1)",
                "&#32;javascript:alert(1)",
                "javascript://https://example.org/%0Aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "data:image/png;base64,AAAA",
                "vbscript:msgbox(1)",
                "VBSCRIPT:msgbox(1)",
                "file:///etc/hostname",
                "ftp://example.org",
                "//example.org",
                "/a",
                "a.html",
                "#a",
                "https:example",
                "http&#58;&#106;avascript:a",
                "view-source:https://example.org",
                "blob:https://example.org/a",
                "jar:https://example.org!/a"
            })
    void otherAddressesGiveTheTextOnly(String address) {
        assertThat(body("[text](" + address + ")").select("a, [href]")).isEmpty();
        assertThat(body("[text](" + address + " 'title')").select("a, [href]")).isEmpty();
        assertThat(body("[text][r]\n\n[r]: " + address).select("a, [href]")).isEmpty();
        assertThat(body("[text][r]\n\n[r]: " + address).text()).contains("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<javascript:alert(1)>",
                "<JAVASCRIPT:alert(1)>",
                "<data:text/html,a>",
                "<vbscript:a>",
                "<file:///etc/hostname>"
            })
    void otherAutolinksGiveTheTextOnly(String markdown) {
        assertThat(body(markdown).select("a, [href]")).isEmpty();
        assertThat(body(markdown).text()).isEqualTo(markdown.replaceAll("[<>]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![text](https://example.org/a.png)",
                "![text](javascript:alert(1))",
                "![text](data:image/png;base64,AAAA)",
                "![text](file:///etc/hostname)",
                "![text](a.png \"title\")",
                "![text][r]\n\n[r]: https://example.org/a.png",
                "![text][]\n\n[text]: https://example.org/a.png",
                "![text]\n\n[text]: javascript:alert(1)"
            })
    void picturesShowAsTheirText(String markdown) {
        assertThat(markdownToHtml.body(markdown).html()).isEqualToIgnoringNewLines("<p>text</p>");
    }

    @Test
    void aPictureInALinkShowsAsTheLinksText() {
        assertThat(markdownToHtml.body("[![text](a.png)](https://example.org)").html())
                .isEqualToIgnoringNewLines("<p><a href=\"https://example.org\">text</a></p>");
    }
}
