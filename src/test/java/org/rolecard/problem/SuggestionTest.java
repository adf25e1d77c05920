package org.rolecard.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.model.Language;

/** A word is suggested only if it is near enough to be the one that was meant. */
final class SuggestionTest {
    private static final List<String> KNOWN =
            List.of("id", "title", "text", "purpose", "responsibilities", "reports-to");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "tite, title",
        "titlee, title",
        "tilte, title",
        "di, id",
        "reports_to, reports-to",
        "responsibilites, responsibilities",
        "responsability, responsibilities",
        "title, title"
    })
    void suggestsTheWordThatWasMeant(String word, String meant) {
        assertThat(Suggestion.nearest(word, KNOWN)).contains(meant);
        assertThat(Suggestion.message(word, KNOWN).in(Language.EN)).isEqualTo("Did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "salary", "ชื่อ", "tttle-of-role", "purple-pose", "purplyx"})
    void suggestsNothingWhereNothingIsNear(String word) {
        assertThat(Suggestion.nearest(word, KNOWN)).isEmpty();
        assertThat(Suggestion.message(word, KNOWN)).isEqualTo(Message.none());
    }

    @Test
    void suggestsTheFirstInTheAlphabetOfThoseThatAreEquallyNear() {
        assertThat(Suggestion.nearest("text", List.of("texts", "test"))).contains("test");
        assertThat(Suggestion.nearest("text", List.of("test", "texts"))).contains("test");
    }

    @Test
    void countsASwapOfNeighboursAsOneChange() {
        assertThat(Suggestion.nearest("ba", List.of("ab"))).contains("ab");
        assertThat(Suggestion.nearest("xb", List.of("bc"))).isEmpty();
    }

    @Test
    void suggestsNothingWhereNothingIsKnown() {
        assertThat(Suggestion.message("title", List.of())).isEqualTo(Message.none());
    }
}
