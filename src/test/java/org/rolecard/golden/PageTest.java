package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every built page keeps to, whatever it shows. */
class PageTest {
    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");

    @TempDir
    static Path out;

    private static BuiltRole role = new BuiltRole(Path.of("not-built-yet"));

    @BeforeAll
    static void build() {
        role = BuiltRole.build("account-manager-sales", Path.of("roles"), out);
    }

    private static Document page(String name) {
        return Jsoup.parse(role.text(name + ".html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-description.th", "job-description.th-en", "scorecard.th", "scorecard.th-en"})
    void thaiAndBilingualPagesAreMarkedThaiAndEnglishPassagesEnglish(String name) {
        Document page = page(name);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("th");
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && THAI.matcher(text.text()).find()) {
                        assertThat(languageOf(text)).as(text.text()).isEqualTo("th");
                    }
                },
                page.body());
        assertThat(page.select("[lang=en]").eachText()).contains("Account Manager (Sales)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-description.en", "scorecard.en"})
    void englishPagesHaveNoThaiInThem(String name) {
        Document page = page(name);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(THAI.matcher(page.body().text()).find()).isFalse();
        assertThat(page.select("[lang=th]")).isEmpty();
    }

    private static String languageOf(TextNode text) {
        for (Element e = text.parent(); e != null; e = e.parent()) {
            if (e.hasAttr("lang")) {
                return e.attr("lang");
            }
        }
        return "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-description.th", "job-description.en", "job-description.th-en", "scorecard.th-en"})
    void headingsGoDownStepByStepFromOneTitle(String name) {
        List<Integer> levels = page(name).select("h1, h2, h3, h4, h5, h6").stream()
                .map(h -> h.tagName().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1);
        assertThat(levels.subList(1, levels.size())).doesNotContain(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-description.th", "job-description.en", "job-description.th-en", "scorecard.th-en"})
    void tablesHaveHeadersThatSayWhatTheyHead(String name) {
        Document page = page(name);
        assertThat(page.select("table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.select("thead th[scope=col]"))
                        .hasSameSizeAs(table.select("thead th"))
                        .isNotEmpty()
                        .allSatisfy(th -> assertThat(th.text()).isNotBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-description.th", "job-description.en", "job-description.th-en", "scorecard.th-en"})
    void aPageNeedsNothingFromOutside(String name) {
        Document page = page(name);
        assertThat(page.select("link, script, iframe, object, embed, base")).isEmpty();
        assertThat(page.select("[src]").eachAttr("src")).allMatch(src -> src.startsWith("data:"));
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.matches("(https?://|mailto:).*"));
        assertThat(Pattern.compile("url\\((?!data:)")
                        .matcher(page.select("style").html())
                        .find())
                .isFalse();
    }
}
