package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.build.RuleBooks;
import org.rolecard.model.Role;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.RoleReader;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** Each number and each name in the library's English texts is changed in turn, and every change is found. */
class PlantedDifferencesTest {
    private static final RoleCheck CHECK = new RoleCheck(RuleBooks.builtIn());
    private static final Pattern ENGLISH = Pattern.compile("(?m)(?<=\\ben: )[^\\n}]+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,/-])\\d+(?:\\.\\d+)?(?![\\w/])");
    private static final Pattern NAME = Pattern.compile("(?<![\\w/&*-])[A-Z]{3,}(?![\\w/&*-])");

    private static List<String> library() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("roles"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("[a-z].*\\.yaml"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void everyNumberThatIsAnotherInEnglishIsFound() throws IOException {
        assertThat(missed(NUMBER, number -> number + "7", "parity-numbers")).isEmpty();
    }

    @Test
    void everyNameThatIsLeftOutOfTheEnglishIsFound() throws IOException {
        assertThat(missed(NAME, name -> "it", "parity-names")).isEmpty();
    }

    @Test
    void everyThaiWordInTheEnglishIsFound() throws IOException {
        assertThat(missed(Pattern.compile("(?<=[a-z] )(?:of|and|the) "), word -> "และ ", "thai-in-english"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ภายใน 3 วัน, within three days, ''",
        "ภายในสามวัน, within 3 days, ''",
        "ภายในสามวัน, within three days, ''",
        "ภายในสามวัน, within two days, parity-numbers",
        "ภายใน 3 วัน, within two days, parity-numbers",
        "สามารถห้ามได้, able to forbid, ''",
        "สองภาษา, bilingual, ''",
        "ปี 2570, in 2027, ''",
        "ปี 2570, in 2028, parity-numbers"
    })
    void numbersInWordsCountAsNumbers(String th, String en, String code) {
        String role = "purpose: {th: \"" + th + "\", en: \"" + en + "\"}\n";
        List<String> found = CHECK.quality(read(role).value()).stream()
                .filter(f -> f.path().text().startsWith("purpose"))
                .map(Finding::code)
                .toList();
        assertThat(found).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    /** Changes what a pattern finds, one at a time; the changes that the checker says nothing about. */
    private static List<String> missed(Pattern pattern, UnaryOperator<String> change, String code) throws IOException {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        for (String role : library()) {
            for (MatchResult english : ENGLISH.matcher(role).results().toList()) {
                for (MatchResult found :
                        pattern.matcher(english.group()).results().limit(1).toList()) {
                    String text = english.group()
                            .replaceAll("(?<!\\w)" + Pattern.quote(found.group()), change.apply(found.group()));
                    String changed = role.substring(0, english.start()) + text + role.substring(english.end());
                    planted++;
                    if (!finds(changed, code)) {
                        missed.add(english.group());
                    }
                }
            }
        }
        assertThat(planted).isGreaterThan(100);
        return missed;
    }

    private static boolean finds(String role, String code) {
        List<Finding> found = new ArrayList<>();
        Findings findings = new Findings();
        new Parity(RuleBooks.builtIn().words()).check(read(role).value(), findings);
        found.addAll(findings.all());
        return found.stream().anyMatch(f -> f.code().equals(code));
    }

    private static ReadFile<Role> read(String text) {
        return RoleReader.read(StrictYaml.read(new SourceText("r.yaml", text)), "r");
    }
}
