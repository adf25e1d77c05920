package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.build.RuleBooks;
import org.rolecard.model.RuleBook;
import org.rolecard.model.WordingRule;

/** Every rule of wording and typing finds its own examples and leaves its counter-examples alone. */
class RuleBookTest {
    private static final RuleBook BOOK = RuleBooks.builtIn();

    static Stream<WordingRule> rules() {
        return Stream.concat(BOOK.wording().stream(), BOOK.typing().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsItsExamplesAndNothingElse(WordingRule rule) {
        assertThat(rule.hits())
                .isNotEmpty()
                .allMatch(text -> rule.pattern().matcher(text).find());
        assertThat(rule.misses())
                .isNotEmpty()
                .noneMatch(text -> rule.pattern().matcher(text).find());
    }

    @Test
    void theBookHasAllItsRules() {
        assertThat(BOOK.wording()).hasSize(36);
        assertThat(BOOK.typing()).hasSize(11);
        assertThat(BOOK.spellings()).hasSize(30);
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(rules().map(WordingRule::id).toList()).doesNotHaveDuplicates();
    }

    @Test
    void noRightSpellingIsFoundWrong() {
        List<String> right =
                BOOK.spellings().stream().map(RuleBook.Spelling::right).toList();
        assertThat(BOOK.spellings())
                .noneMatch(s ->
                        right.stream().anyMatch(word -> s.wrong().matcher(word).find()));
    }
}
