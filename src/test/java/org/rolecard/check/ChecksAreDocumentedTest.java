package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
        assertThat(rows).hasSize(47).allSatisfy(row -> assertThat(page).contains(row));
    }

    /**
     * What can be wrong with a file, by the files that tests break; names of YAML's own troubles stand for one another.
     */
    @Test
    void everyCodeThatABrokenFileGetsStandsThere() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (DirectoryStream<Path> said = Files.newDirectoryStream(Path.of("src/test/resources/broken"), "*.txt")) {
            for (Path file : said) {
                Pattern.compile("(?m)^.*: (?:error|warning|info): .* \\[([a-z-]+)]$")
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1).replaceFirst("^yaml-.*", "yaml-…"))
                        .forEach(codes::add);
            }
        }
        String page = Files.readString(PAGE);
        assertThat(codes)
                .hasSizeGreaterThan(20)
                .allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
    }

    private static String row(WordingRule rule) {
        return "| `" + rule.id() + "` | " + rule.gravity().word() + " | "
                + rule.why().en() + " |";
    }
}
