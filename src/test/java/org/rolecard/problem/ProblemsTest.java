package org.rolecard.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems come in the order of files, lines and columns, whatever the order they were found in. */
final class ProblemsTest {
    private static final Problem FIRST = error("a.yaml", 2, 10);
    private static final Problem SECOND = error("a.yaml", 10, 2);
    private static final Problem THIRD = error("a.yaml", 10, 3);
    private static final Problem LAST = error("b.yaml", 1, 1);

    @Test
    void putsThemInTheOrderOfTheirPlaces() {
        Problems problems = new Problems();
        problems.add(LAST);
        problems.addAll(List.of(THIRD, SECOND, FIRST));
        assertThat(problems.inOrder()).containsExactly(FIRST, SECOND, THIRD, LAST);
    }

    @Test
    void keepsTheOrderOfThoseAtOnePlace() {
        Problems problems = new Problems();
        Problem other = Problem.error(FIRST.place(), "another-code", "wrong too", "");
        problems.add(other);
        problems.add(FIRST);
        assertThat(problems.inOrder()).containsExactly(other, FIRST);
    }

    @Test
    void knowsErrorsFromWarnings() {
        Problems problems = new Problems();
        assertThat(problems.none()).isTrue();
        problems.add(Problem.warning(Place.startOf("a.yaml"), "code", Message.verbatim("odd"), ""));
        assertThat(problems.none()).isFalse();
        assertThat(problems.anyError()).isFalse();
        problems.add(FIRST);
        assertThat(problems.anyError()).isTrue();
    }

    private static Problem error(String file, int line, int column) {
        return Problem.error(new Place(file, line, column), "code", "wrong", "");
    }
}
