package org.rolecard.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rolecard.build.RuleBooks;
import org.rolecard.check.OpeningCheck;
import org.rolecard.model.Opening;
import org.rolecard.reading.MinimalOpening;

/** The page about postings shows an opening that is one, and explains every key. */
class PostingsPageTest {
    private static final Path PAGE = Path.of("src/docs/postings.md");
    private static final List<String> KEYS = List.of(
            "role",
            "positions",
            "place",
            "address",
            "remote",
            "salary",
            "employment",
            "work-days",
            "hours",
            "start",
            "posted",
            "closing",
            "teaser",
            "benefits",
            "contact",
            "accepted",
            "street",
            "locality",
            "region",
            "postal-code",
            "country",
            "name",
            "phone",
            "email",
            "line");

    @Test
    void itsExampleIsAnOpening() throws IOException {
        Matcher yaml = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(yaml.find()).isTrue();
        Opening opening = MinimalOpening.opening(yaml.group(1));
        assertThat(new OpeningCheck(RuleBooks.builtIn()).opening(opening)).isEmpty();
    }

    @Test
    void everyKeyStandsInIt() throws IOException {
        String page = Files.readString(PAGE);
        for (String key : KEYS) {
            assertThat(page).contains("`" + key + "`");
        }
    }
}
