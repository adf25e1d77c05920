package org.rolecard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolecard.yaml.Yaml.entry;
import static org.rolecard.yaml.Yaml.place;
import static org.rolecard.yaml.Yaml.scalar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;

/** Texts keep their letters, values know their places, and what a file may hold only once is refused a second time. */
final class StrictYamlTest {
    @ParameterizedTest
    @ValueSource(strings = {"no", "NO", "yes", "on", "y", "true", "null", "~", "="})
    void keepsTheTextOfWhatLooksLikeABoolean(String text) {
        assertThat(Yaml.tree("key: " + text)).isEqualTo(mapping(entry("key", 1, 1, scalar(text, 1, 6))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "1.10", "1_000", "1:30", "0x1F", "0x_", "0b_", ".nan", "-.inf", "+", "1e1000000000"})
    void keepsTheTextOfWhatLooksLikeANumber(String text) {
        assertThat(Yaml.tree("- " + text)).isEqualTo(new YamlNode.Sequence(List.of(scalar(text, 1, 3)), place(1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-31", "2001-12-14t21:59:43.10-05:00", "1,000", "90%", "๙๐", "C#", "a:b", "it's"})
    void keepsTheTextOfWhatLooksLikeSomethingElse(String text) {
        assertThat(Yaml.tree(text)).isEqualTo(scalar(text, 1, 1));
    }

    @Test
    void keepsTheTextOfANumberOfAThousandDigits() {
        String digits = "0x" + "1".repeat(2_000);
        assertThat(Yaml.tree(digits)).isEqualTo(scalar(digits, 1, 1));
    }

    @Test
    void readsEveryWayToWriteAText() {
        assertThat(Yaml.tree("""
                - 'it''s: *no* alias'
                - "tab\\tand \\"quotes\\""
                - |
                  two
                  lines
                - >
                  one
                  line
                - over
                  two lines
                -
                """))
                .isEqualTo(new YamlNode.Sequence(
                        List.of(
                                scalar("it's: *no* alias", 1, 3),
                                scalar("tab\tand \"quotes\"", 2, 3),
                                scalar("two\nlines\n", 3, 3),
                                scalar("one line\n", 6, 3),
                                scalar("over two lines", 9, 3),
                                scalar("", 11, 2)),
                        place(1, 1)));
    }

    @Test
    void knowsThePlaceOfEveryKeyAndValue() {
        assertThat(Yaml.tree("""
                # note
                ---
                title: {th: ผู้ดูแล, en: Keeper}
                list:
                  - id: a
                    more: [b, 😀, c]
                """))
                .isEqualTo(new YamlNode.Mapping(
                        List.of(
                                entry(
                                        "title",
                                        3,
                                        1,
                                        new YamlNode.Mapping(
                                                List.of(
                                                        entry("th", 3, 9, scalar("ผู้ดูแล", 3, 13)),
                                                        entry("en", 3, 22, scalar("Keeper", 3, 26))),
                                                place(3, 8))),
                                entry("list", 4, 1, new YamlNode.Sequence(List.of(item()), place(5, 3)))),
                        place(3, 1)));
    }

    private static YamlNode item() {
        YamlNode more = new YamlNode.Sequence(
                List.of(scalar("b", 6, 12), scalar("😀", 6, 15), scalar("c", 6, 18)), place(6, 11));
        return new YamlNode.Mapping(
                List.of(entry("id", 5, 5, scalar("a", 5, 9)), entry("more", 6, 5, more)), place(5, 5));
    }

    @Test
    void readsWindowsAndOldMacintoshLineEndsLikeOthers() {
        String text = """
                title: a
                list:
                  - b
                  - [c,
                    d]
                """;
        assertThat(Yaml.tree(text.replace("\n", "\r\n"))).isEqualTo(Yaml.tree(text));
        assertThat(Yaml.tree(text.replace("\n", "\r"))).isEqualTo(Yaml.tree(text));
    }

    @Test
    void acceptsAByteOrderMark() throws NotText {
        byte[] bytes = "\uFEFFtitle: a\n".getBytes(StandardCharsets.UTF_8);
        YamlFile file = StrictYaml.read(new SourceFile("r.yaml", bytes).text());
        assertThat(file.problems()).isEmpty();
        assertThat(file.root()).contains(mapping(entry("title", 1, 1, scalar("a", 1, 8))));
    }

    @Test
    void refusesADuplicateKeyAndNamesTheFirstLine() {
        assertThat(Yaml.said("""
                title: a
                family: b
                title: c
                """)).isEqualTo("""
                r.yaml:3:1: error: 'title' stands here a second time, first in line 1; keep one of them [duplicate-key]
                  title: c
                  ^""");
    }

    @Test
    void refusesADuplicateKeyInBracesHoweverItIsQuoted() {
        assertThat(Yaml.said("""
                a:
                  - {th: ก, en: x, "th": ข}
                """)).isEqualTo("""
                r.yaml:2:20: error: 'th' stands here a second time, first in line 2; keep one of them [duplicate-key]
                    - {th: ก, en: x, "th": ข}
                                     ^""");
    }

    @Test
    void keepsTheFirstOfTwoEqualKeys() {
        assertThat(Yaml.read("a: 1\na: 2\n").root()).contains(mapping(entry("a", 1, 1, scalar("1", 1, 4))));
    }

    @Test
    void doesNotTakeEqualKeysOfDifferentItemsForDuplicates() {
        assertThat(Yaml.said("[{id: a}, {id: a}]")).isEmpty();
    }

    @Test
    void refusesASecondDocumentAtItsMark() {
        String said = """
                r.yaml:2:1: error: a second document begins here, and a file holds one; delete this line, or move what follows into a file of its own [second-document]
                  ---
                  ^""";
        assertThat(Yaml.said("a: 1\n---\nb: 2\n")).isEqualTo(said);
        assertThat(Yaml.said("a: 1\n---\n")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            a: C# and #1 lead      | 1:11 | #1 lead
            a: C#                  | |
            a: b # note            | |
            a: b #-- note          | |
            a: "b" #1              | |
            a: "b"#1               | 1:7  | #1
            a: #เลขที่ 1            | 1:4  | #เลขที่ 1
            - 90 #๑                | 1:6  | #๑
            {a: b #1               | 1:7  | #1
            """)
    void refusesToLoseTheTextBehindAHash(String text, @Nullable String place, @Nullable String lost) {
        assertThat(Yaml.said(text + (text.startsWith("{") ? "\n}" : "")).lines().findFirst())
                .isEqualTo(Optional.ofNullable(place)
                        .map(p -> "r.yaml:" + p + ": error: '" + lost
                                + "' would be left out, since ' #' begins a comment; put the whole text in quotes,"
                                + " or write '# ' with a space if it is a comment [lost-text]"));
    }

    @Test
    void takesNoCommentBelowAValueForItsText() {
        assertThat(Yaml.said("""
                a: |
                  text
                #note
                b:
                  #note
                c:
                #note
                  - d
                  #note
                  - >
                    text
                #note
                """)).isEmpty();
    }

    @Test
    void acceptsTheMarksOfOneDocument() {
        assertThat(Yaml.tree("---\na: b\n...\n"))
                .isEqualTo(new YamlNode.Mapping(List.of(entry("a", 2, 1, scalar("b", 2, 4))), place(2, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "# only a comment\n", "---\n", "''"})
    void refusesAFileWithNothingInIt(String text) {
        YamlFile file = Yaml.read(text);
        assertThat(Yaml.places(text)).isEqualTo("r.yaml:1:1 empty-file");
        assertThat(file.root()).isEmpty();
    }

    @Test
    void tellsHowAFileBegins() {
        assertThat(Yaml.said("# only a comment\n")).isEqualTo("""
                r.yaml:1:1: error: the file is empty; fill it in or delete it [empty-file]
                  # only a comment
                  ^""");
    }

    private static YamlNode.Mapping mapping(YamlNode.Entry... entries) {
        return new YamlNode.Mapping(List.of(entries), place(1, 1));
    }
}
