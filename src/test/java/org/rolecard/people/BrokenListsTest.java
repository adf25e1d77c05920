package org.rolecard.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists that are wrong, and every word that is said of them. */
class BrokenListsTest {
    private static final Path CASES = Path.of("src/test/resources/people/broken.txt");

    /**
     * A list and what is said of it.
     *
     * @param name what is wrong
     * @param list the list
     * @param said all that is said
     */
    record Case(String name, String list, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Arrays.stream(Files.readString(CASES).split("(?m)^== ", -1))
                .skip(1)
                .map(text -> {
                    int name = text.indexOf('\n');
                    int list = text.indexOf("\n--\n");
                    return new Case(
                            text.substring(0, name),
                            text.substring(name + 1, Math.max(name, list) + 1),
                            text.substring(list + 4));
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSaidWordForWord(Case broken) {
        assertThat(said(broken)).isEqualTo(broken.said());
    }

    /** Writes the file anew, to be read by a person before it is kept: {@code -Dgolden.update=true}. */
    @Test
    void areAsManyAsMatter() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            String all = cases().map(c -> "== " + c.name() + "\n" + c.list() + "--\n" + said(c))
                    .collect(Collectors.joining());
            Files.writeString(CASES, all);
        }
        assertThat(cases().count()).isGreaterThanOrEqualTo(25);
    }

    private static String said(Case broken) {
        return Lists.of(broken.list().getBytes(StandardCharsets.UTF_8))
                .problems()
                .map(problem -> problem + "\n")
                .collect(Collectors.joining());
    }
}
