package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.golden.DrawnText.Drawn;

/** Every passage of a PDF is marked with its language, so that a screen reader speaks each in its own voice. */
class LanguageMarksTest {
    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E3A\\u0E40-\\u0E5B]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    @TempDir
    static Path out;

    @BeforeAll
    static void build() {
        BuiltRole.build("account-manager-sales", Path.of("roles"), out);
    }

    private static List<Drawn> drawn(String name) throws Exception {
        try (PDDocument pdf = new BuiltRole(out.resolve("account-manager-sales")).pdf(name + ".pdf")) {
            return DrawnText.of(pdf);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-description.th-en", "scorecard.th-en", "job-description.th", "scorecard.th"})
    void inADocumentInThaiTheEnglishPassagesAreMarkedEnglishAndNoThaiIs(String name) throws Exception {
        List<Drawn> drawn = drawn(name);
        String english = drawn.stream()
                .filter(d -> d.language().filter("en"::equals).isPresent())
                .map(Drawn::text)
                .collect(Collectors.joining());
        assertThat(THAI.matcher(english).find()).isFalse();
        String html = Files.readString(out.resolve("account-manager-sales/" + name + ".html"));
        List<Element> passages = Jsoup.parse(html).select("main [lang=en]");
        assertThat(passages.size()).isGreaterThan(name.endsWith("-en") ? 50 : 0);
        assertThat(passages).allSatisfy(passage -> assertThat(letters(english)).contains(letters(passage.text())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-description.en", "scorecard.en"})
    void inADocumentInEnglishNothingIsMarkedSinceAllOfItIsEnglish(String name) throws Exception {
        assertThat(drawn(name)).allSatisfy(d -> assertThat(d.language()).isEmpty());
    }

    private static String letters(String text) {
        return LATIN.matcher(text).results().map(r -> r.group()).collect(Collectors.joining());
    }
}
