package org.rolecard.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.document.Edition;
import org.rolecard.document.PostingDocument;
import org.rolecard.html.MarkdownToHtml;
import org.rolecard.model.Language;
import org.rolecard.model.Vacancy;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.template.NastyStrings;
import org.rolecard.template.Page;
import org.rolecard.template.Templates;

/** Whatever stands in a field is shown as text, in every form of a posting. */
class HostilePostingTest {
    private static final Templates TEMPLATES = new Templates(new BuiltInFolder("templates"));

    static Stream<String> strings() {
        return Stream.concat(
                NastyStrings.ours().stream(),
                Stream.of("</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028a\u2029"));
    }

    @ParameterizedTest
    @MethodSource("strings")
    void isTextOnThePage(String nasty) throws Exception {
        Vacancy vacancy = HostileVacancy.of(nasty);
        PostingDocument document = SampleVacancy.document(vacancy, Edition.EN);
        String json = JobPostingJson.of(vacancy, document, Language.EN).orElseThrow();
        Document page = page(document, json);
        String shown = shown(nasty);
        assertThat(page.select("h1").eachText()).containsExactly(shown);
        assertThat(page.select("blockquote").eachText()).containsExactly(shown);
        // What is stacked in list items: duties have a title and a text, all else a text alone.
        assertThat(page.select("li").eachText())
                .containsOnly(shown, shown(nasty.strip() + " " + nasty.strip()))
                .hasSize(5);
        assertThat(page.select(".notices p").eachText()).containsExactly(shown, shown);
        // Of twelve lines, salary, employment and the three dates are not free text.
        assertThat(page.select(".terms p").eachText())
                .hasSize(12)
                .filteredOn(line -> line.endsWith(" " + shown))
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(page.select("script")).hasSize(1);
        String inPage = page.select("script[type=application/ld+json]").get(0).data();
        assertThat(new ObjectMapper().readTree(inPage)).isEqualTo(new ObjectMapper().readTree(json));
        assertThat(page.select("a"))
                .allSatisfy(link -> assertThat(link.attr("href").replaceFirst("^mailto:", ""))
                        .isEqualTo(link.text())
                        .matches("https?://.+|[^:]+@[^:]+"));
        assertThat(page.select("img, iframe, table, b, s")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("strings")
    void isTextInJsonAndForJobBoards(String nasty) throws Exception {
        Vacancy vacancy = HostileVacancy.of(nasty);
        PostingDocument document = SampleVacancy.document(vacancy, Edition.EN);
        String json = JobPostingJson.of(vacancy, document, Language.EN).orElseThrow();
        assertThat(JobPostingRules.faults(json)).isEmpty();
        JsonNode tree = new ObjectMapper().readTree(json);
        assertThat(tree.path("title").asText()).isEqualTo(nasty);
        assertThat(tree.path("skills").asText()).isEqualTo(nasty);
        assertThat(tree.path("jobLocation")
                        .path("address")
                        .path("streetAddress")
                        .asText())
                .isEqualTo(nasty);
        Element description =
                Jsoup.parseBodyFragment(tree.path("description").asText()).body();
        assertThat(description.select("p").eachText().get(0))
                .isEqualTo(new Element("p").text(nasty).text());
        assertThat(BoardText.of(document)).startsWith(nasty).contains("• " + nasty, "Place of work: " + nasty);
    }

    private static Document page(PostingDocument document, String json) throws Exception {
        String body = new MarkdownToHtml()
                .body(TEMPLATES.markdown("job-posting", document))
                .html();
        Page page = new Page(
                "en",
                "en",
                "job-posting",
                document.title().plain(),
                document.summary().plain(),
                "portrait",
                new Page.Footer("", List.of()),
                Optional.empty(),
                "",
                Optional.of(json),
                "",
                body);
        return Jsoup.parse(TEMPLATES.page(page));
    }

    /** As a page shows it: without spaces around, and with one where several are. */
    private static String shown(String text) {
        String stripped = text.replaceAll("(?U)^\\s+|\\s+$", "").replaceAll("\\s*[\\n\\r]+\\s*", " ");
        return new Element("p").text(stripped).text();
    }
}
