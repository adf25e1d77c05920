package org.rolecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;

/** Whatever stops the documents of one role is caught, and told as what it is. */
class SetbackTest {
    private static final Path FOLDER = Path.of("out", "baker");

    @Test
    void workThatIsDoneIsNone() {
        assertThat(Setback.in(FOLDER, () -> {}).isNone()).isTrue();
    }

    @Test
    void whatIsWrongInFilesIsTold() {
        Problem problem = Problem.error(Place.startOf("a.yaml"), "positions", Message.of("positions"), "");
        Setback setback = Setback.in(FOLDER, () -> {
            throw new InputFault(List.of(problem));
        });
        assertThat(setback.problems()).containsExactly(problem);
        assertThat(setback.trouble()).isEmpty();
        assertThat(setback.fault()).isEmpty();
        assertThat(setback.isNone()).isFalse();
    }

    @Test
    void aFileThatCannotBeWrittenIsTrouble() {
        FileTrouble trouble = FileTrouble.of(Action.WRITE, "out/a.md", "trouble.in-the-way");
        Setback setback = Setback.in(FOLDER, () -> {
            throw trouble;
        });
        assertThat(setback.trouble()).containsSame(trouble);
        assertThat(setback.fault()).isEmpty();
        assertThat(setback.isNone()).isFalse();
    }

    @Test
    void aDocumentThatCouldNotBeMadeIsNamedInItsFolder() {
        IllegalStateException cause = new IllegalStateException("a library");
        Setback setback = Setback.in(FOLDER, () -> {
            throw new DocumentFault(Path.of("scorecard.th.pdf"), cause);
        });
        assertThat(setback.fault()).get().satisfies(fault -> {
            assertThat(fault.document()).isEqualTo(FOLDER.resolve("scorecard.th.pdf"));
            assertThat(fault.fault()).isSameAs(cause);
        });
        assertThat(setback.isNone()).isFalse();
    }

    static Stream<Setback.Work> faults() {
        return Stream.of(
                () -> {
                    throw new IllegalArgumentException("a library");
                },
                () -> {
                    throw new StackOverflowError();
                },
                () -> {
                    throw new OutOfMemoryError();
                },
                () -> {
                    throw new NoClassDefFoundError();
                });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatNobodyForesawIsAFaultOfTheProgramAndStopsNothingElse(Setback.Work work) {
        Setback setback = Setback.in(FOLDER, work);
        assertThat(setback.fault())
                .get()
                .satisfies(fault -> assertThat(fault.document()).isEqualTo(FOLDER));
        assertThat(setback.problems()).isEmpty();
        assertThat(setback.isNone()).isFalse();
    }
}
