package org.rolecard.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rolecard.model.Language;

class MessageTest {
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
