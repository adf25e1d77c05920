package org.rolecard.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rolecard.model.Language;

class MessageTest {
    private static final Pattern MESSAGE = Pattern.compile("Message\\.of\\(\\s*\"([a-z][a-z.-]*[a-z])\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+\\.(?!yaml|doc|dot)[a-z-]*[a-z])\"");
    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    @Test
    void saysTheSameInBothLanguages() {
        Message message = Message.of("did-you-mean", "ก{1}");

        assertThat(message.in(Language.EN)).isEqualTo("Did you mean 'ก{1}'?");
        assertThat(message.in(Language.TH)).isEqualTo("หมายถึง 'ก{1}' ใช่หรือไม่");
    }

    @Test
    void everyMessageIsWordedInBothLanguages() {
        assertThat(Wording.all(Language.TH).stringPropertyNames())
                .isEqualTo(Wording.all(Language.EN).stringPropertyNames());
    }

    @Test
    void bothWordingsHaveTheSameGaps() {
        for (String key : Wording.all(Language.EN).stringPropertyNames()) {
            assertThat(gaps(key, Language.TH)).as(key).isEqualTo(gaps(key, Language.EN));
        }
    }

    @Test
    void everyThaiWordingIsThai() {
        for (String key : Wording.all(Language.TH).stringPropertyNames()) {
            assertThat(Wording.all(Language.TH).getProperty(key)).as(key).containsPattern("[\\u0E00-\\u0E7F]");
            assertThat(Wording.all(Language.EN).getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyMessageThatTheProgramNamesHasAWording() throws IOException {
        Set<String> keys = Wording.all(Language.EN).stringPropertyNames();
        Set<String> families = keys.stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (String code : sources()) {
            MESSAGE.matcher(code).results().forEach(m -> named.add(m.group(1)));
            LITERAL.matcher(code)
                    .results()
                    .map(m -> m.group(1))
                    .filter(text -> families.stream().anyMatch(text::startsWith))
                    .forEach(named::add);
        }
        assertThat(named).hasSizeGreaterThan(100).isSubsetOf(keys);
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    @Test
    void aValueOfManyLettersIsNotSaidWhole() {
        assertThat(Message.of("unknown-key", "a".repeat(100_000)).english()).hasSizeLessThan(600);
    }

    @Test
    void anUnknownKeyIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> Message.of("no-such-key").in(Language.EN)).hasMessageContaining("no-such-key");
    }

    private static Set<String> gaps(String key, Language language) {
        return GAP.matcher(Wording.all(language).getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
