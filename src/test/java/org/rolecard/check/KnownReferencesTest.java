package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;
import org.rolecard.reading.MinimalRole;

/** Ids that nothing in the file has are told where they are named, and measures outside all areas where they stand. */
final class KnownReferencesTest {
    @Test
    void refusesAMeasureOfAnAreaThatIsNotDefined() {
        assertThat(findings(MinimalRole.with("measures: [fill-rate]", "measures: [fill-rate, fil-rate]")))
                .containsExactly(
                        new Said(
                                new FieldPath("kpis/0/measures/1"),
                                "unknown-measure",
                                "there is no measure with the id 'fil-rate' in this file; correct the id, or define it. Did you mean 'fill-rate'?"));
    }

    @Test
    void refusesAResponsibilityOfAMeasureThatIsNotDefined() {
        assertThat(findings(MinimalRole.with("responsibilities: [collection]", "responsibilities: [teaching]")))
                .containsExactly(
                        new Said(
                                new FieldPath("measures/0/responsibilities/0"),
                                "unknown-responsibility",
                                "there is no responsibility with the id 'teaching' in this file; correct the id, or define it."));
    }

    @Test
    void refusesAMeasureOfTheScorecardThatIsNotDefined() {
        assertThat(findings(MinimalRole.with("measure: fill-rate", "measure: loans")))
                .containsExactly(new Said(
                        new FieldPath("scorecard/0/measure"),
                        "unknown-measure",
                        "there is no measure with the id 'loans' in this file; correct the id, or define it."));
    }

    @Test
    void refusesAMeasureThatStandsInNoArea() {
        assertThat(findings(MinimalRole.with("measures: [fill-rate]", "measures: []")))
                .containsExactly(new Said(
                        new FieldPath("measures/0/id"),
                        "measure-without-area",
                        "'fill-rate' stands in no area; add it to the 'measures' of an area under 'kpis'"));
    }

    @Test
    void acceptsIdsThatAreDefinedHoweverOftenTheyAreNamed() {
        assertThat(findings(MinimalRole.TEXT)).isEmpty();
        assertThat(findings(MinimalRole.with("measures: [fill-rate]", "measures: [fill-rate, fill-rate]")))
                .isEmpty();
    }

    @Test
    void saysNothingAboutIdsThatCouldNotBeRead() {
        String text = MinimalRole.with("measures: [fill-rate]", "measures: [fill-rate, [a]]");
        assertThat(findings(MinimalRole.read(text).value())).isEmpty();
    }

    @Test
    void saysNothingWhereTheListOfWhatIsDefinedIsMissing() {
        String noAreas = MinimalRole.withLines(14, 18);
        String noMeasures = MinimalRole.withLines(19, 33);
        assertThat(findings(MinimalRole.read(noAreas).value())).isEmpty();
        assertThat(findings(MinimalRole.read(noMeasures).value())).isEmpty();
    }

    @Test
    void doesNotLookForAnAreaOfAMeasureWithoutId() {
        String noId = MinimalRole.withLines(21, 21);
        assertThat(findings(MinimalRole.read(noId).value()))
                .extracting(Said::code)
                .containsOnly("unknown-measure");
    }

    private static List<Said> findings(String text) {
        return findings(MinimalRole.role(text));
    }

    private static List<Said> findings(Role role) {
        Findings findings = new Findings();
        new KnownReferences().check(role, findings);
        return Said.all(findings.all());
    }
}
