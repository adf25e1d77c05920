package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rolecard.build.RuleBooks;
import org.rolecard.model.RuleBook;
import org.rolecard.model.WordingRule;

/** Who is told a code finds it in the page about checking. */
class ChecksAreDocumentedTest {
    private static final Path PAGE = Path.of("src/docs/checking.md");

    @Test
    void everyRuleOfWordingAndTypingStandsThereWithItsSeverity() throws IOException {
        String page = Files.readString(PAGE);
        RuleBook book = RuleBooks.builtIn();
        List<String> rows = Stream.concat(book.wording().stream(), book.typing().stream())
                .map(ChecksAreDocumentedTest::row)
                .toList();
        assertThat(rows).hasSize(44).allSatisfy(row -> assertThat(page).contains(row));
    }

    private static String row(WordingRule rule) {
        return "| `" + rule.id() + "` | " + rule.gravity().word() + " | "
                + rule.why().en() + " |";
    }
}
