package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.problem.FieldPath;
import org.rolecard.reading.MinimalRole;

/** An id that stands twice is told at its second place. */
final class UniqueIdsTest {
    @ParameterizedTest
    @CsvSource({
        "7, 10, responsibilities, id, collection",
        "15, 18, kpis, id, reader-service",
        "20, 33, measures, id, fill-rate",
        "35, 37, scorecard, measure, fill-rate"
    })
    void refusesAnIdThatStandsTwiceInAList(int first, int last, String list, String key, String id) {
        assertThat(findings(MinimalRole.withLinesTwice(first, last)))
                .containsExactly(new Said(
                        new FieldPath(list + "/1/" + key),
                        "duplicate-id",
                        "'" + id + "' stands twice in " + list + "; give one of them another id, or take it out"));
    }

    @Test
    void acceptsOneIdInDifferentLists() {
        String text = MinimalRole.with("collection", "one")
                .replace("reader-service", "one")
                .replace("fill-rate", "one");
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void doesNotTakeIdsThatAreMissingForEqual() {
        String text = MinimalRole.withLinesTwice(7, 10).replace("    id: collection\n", "");
        Findings findings = new Findings();
        new UniqueIds().check(MinimalRole.read(text).value(), findings);
        assertThat(findings.all()).isEmpty();
    }

    private static List<Said> findings(String text) {
        Findings findings = new Findings();
        new UniqueIds().check(MinimalRole.role(text), findings);
        return Said.all(findings.all());
    }
}
