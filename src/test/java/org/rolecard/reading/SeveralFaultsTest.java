package org.rolecard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Problem;

/** One run finds all faults of a role file and tells them in the order of the file. */
final class SeveralFaultsTest {
    @Test
    void findsAllFaultsAndTellsThemFromTheTopDown() {
        String text = MinimalRole.TEXT
                .replace("title: {th: บรรณารักษ์, en: Librarian}", "colour: red\ntitle: Librarian")
                .replace("    text: {th: จัดหาหนังสือ, en: Acquire books}\n", "")
                .replace("unit: percent", "unit: percents")
                .replace("target: 90", "target: 90%")
                .replace("measure: fill-rate", "measure: Fill Rate")
                .replace("weight: 100", "wieght: 100");
        assertThat(MinimalRole.said(text)).isEqualTo("""
                r.yaml:1:1: 'colour' is not a key that is known here. Known are: title, aliases, family, codes, level, department, reports-to, direct-reports, document, note, purpose, responsibilities, qualifications, skills, competencies, working-conditions, authority, relations, kpis, measures, scorecard, accepted [unknown-key]
                r.yaml:2:8: the text is wanted in both languages: {th: …, en: …}, or 'th:' and 'en:' on lines of their own [one-language]
                r.yaml:9:5: 'text' is missing in this item of 'responsibilities'; add it [missing-key]
                r.yaml:25:11: 'percents' is not one of: percent, baht, count, days, hours, minutes, points, ratio. Did you mean 'percent'? [wrong-choice]
                r.yaml:28:13: a number is written without %; write 90 [not-a-number]
                r.yaml:36:14: 'Fill Rate' cannot be an id; use small letters a-z, digits and hyphens, as in 'fill-rate' [bad-id]
                r.yaml:37:5: 'wieght' is not a key that is known here. Did you mean 'weight'? [unknown-key]""");
    }

    @Test
    void followsTheOrderOfTheFileAndNotItsOwn() {
        assertThat(MinimalRole.said(
                        "scorecard: a\n" + MinimalRole.withLines(34, 37).replace("family: service", "family: B")))
                .isEqualTo("""
                r.yaml:1:12: a list is wanted here: one item a line, each after '- ' [wrong-shape]
                r.yaml:3:9: 'B' cannot be an id; use small letters a-z, digits and hyphens, as in 'b' [bad-id]""");
    }

    @Test
    void tellsFaultsOfYamlAndNotWhatFollowsFromThemInTheSamePlace() {
        assertThat(MinimalRole.said(MinimalRole.TEXT
                        .replace("family: service", "family: &s Service")
                        .replace("purpose: {th: ดูแลหนังสือ, en: Care for books}", "purpose: *s")))
                .isEqualTo("""
                r.yaml:2:9: '&' at the start of a value means a YAML anchor, which is not read here; put the text in quotes, or take the '&' away [yaml-anchor]
                r.yaml:5:10: '*' at the start of a value means a YAML alias, which is not read here; put the text in quotes, or write it out [yaml-alias]""");
    }

    @Test
    void missesNothingInAFileThatYamlCouldNotRead() {
        assertThat(MinimalRole.read("title: a: b\n").faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo(FieldPath.root());
            assertThat(fault.problem().code()).isEqualTo("yaml-syntax");
        });
        assertThat(MinimalRole.read("").problems()).extracting(Problem::code).containsExactly("empty-file");
    }

    @Test
    void missesNothingInAFileThatHasNoKeys() {
        assertThat(MinimalRole.said("- title: a\n"))
                .isEqualTo("r.yaml:1:1: keys with values are wanted here, as in 'title: …', and not a list;"
                        + " take the '- ' away [wrong-shape]");
        assertThat(MinimalRole.said("# role\nLibrarian\n"))
                .isEqualTo("r.yaml:2:1: keys with values are wanted here, as in 'title: …',"
                        + " each on a line of its own [wrong-shape]");
    }

    @Test
    void missesEveryRequiredKeyOfAFileWithOneOther() {
        assertThat(MinimalRole.read("level: {th: ก, en: A}\n").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "'title' is missing; add it",
                        "'family' is missing; add it",
                        "'department' is missing; add it",
                        "'reports-to' is missing; add it",
                        "'purpose' is missing; add it",
                        "'responsibilities' is missing; add it",
                        "'qualifications' is missing; add it",
                        "'skills' is missing; add it",
                        "'kpis' is missing; add it",
                        "'measures' is missing; add it",
                        "'scorecard' is missing; add it");
    }

    @Test
    void keepsKeysWithLineBreaksOnOneLineOfTheMessage() {
        assertThat(MinimalRole.said(MinimalRole.and("\"a\\nb\": c\n")).lines())
                .singleElement()
                .satisfies(said ->
                        assertThat(said).startsWith("r.yaml:38:1: 'a\uFFFDb' is not a key that is known here."));
    }

    @Test
    void tellsAFileWithoutAnyKeyOfARoleOnce() {
        assertThat(MinimalRole.said("name: a\nsalary: b\n"))
                .isEqualTo("r.yaml:1:1: this is no role file: none of its keys is one of a role. A role needs: title, "
                        + "family, department, reports-to, purpose, responsibilities, qualifications, skills, kpis, "
                        + "measures, scorecard [wrong-shape]");
    }
}
