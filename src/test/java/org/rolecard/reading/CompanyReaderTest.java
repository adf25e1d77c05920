package org.rolecard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rolecard.model.Company;
import org.rolecard.model.LocalizedText;
import org.rolecard.problem.Problem;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** A company file may leave out everything, and what it has must be right. */
final class CompanyReaderTest {
    @Test
    void readsEveryKey() {
        ReadFile<Company> read = read("""
                approval-lines: [{th: ก, en: A}, {th: ข, en: B}]
                how-to-apply: {th: ค, en: C}
                scale: step-points
                benefits: [{th: ง, en: D}]
                address: {th: จ, en: E}
                logo: logo.png
                logo-url: https://example.com/logo.png
                website: https://example.com
                privacy-notice: {th: ช, en: G}
                equal-opportunity: {th: ซ, en: H}
                name: {th: ฉ, en: F}
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.anyError()).isFalse();
        assertThat(read.value())
                .isEqualTo(new Company(
                        Optional.of(new LocalizedText("ฉ", "F")),
                        Optional.of("logo.png"),
                        Optional.of(new LocalizedText("จ", "E")),
                        List.of(new LocalizedText("ง", "D")),
                        Optional.of(new LocalizedText("ค", "C")),
                        Optional.of(new LocalizedText("ซ", "H")),
                        Optional.of(new LocalizedText("ช", "G")),
                        Optional.of("https://example.com"),
                        Optional.of("https://example.com/logo.png"),
                        Optional.of("step-points"),
                        List.of(new LocalizedText("ก", "A"), new LocalizedText("ข", "B"))));
    }

    @Test
    void readsAFileThatLeavesOutEverything() {
        assertThat(read("logo:\n").value()).isEqualTo(Company.unknown());
        assertThat(read("logo:\n").problems()).isEmpty();
    }

    @Test
    void readsTheCompanyThatTheProgramBrings() throws Exception {
        ReadFile<Company> read = CompanyReader.read(StrictYaml.read(
                new BuiltInFolder("roles").find("_company.yaml").orElseThrow().text()));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().name()).isPresent();
    }

    @Test
    void tellsFaultsInTheOrderOfTheFile() {
        ReadFile<Company> read = read("""
                adress: {th: จ, en: E}
                benefits: [insurance]
                logo: [a]
                name: {th: ฉ}
                """);
        assertThat(read.anyError()).isTrue();
        assertThat(read.problems())
                .extracting(p -> p.place() + ": " + p.message())
                .containsExactly(
                        "_company.yaml:1:1: 'adress' is not a key that is known here. Did you mean 'address'?",
                        "_company.yaml:2:12: the text is wanted in both languages: {th: …, en: …}, or 'th:' and 'en:' on lines of their own",
                        "_company.yaml:3:7: a plain text is wanted here; if it begins with { or [, put it in quotes",
                        "_company.yaml:4:7: 'en' is missing in 'name'; add it");
    }

    @Test
    void tellsOneProblemWhereTheFileIsNoYamlOrHasNoKeys() {
        assertThat(read("name: [\n").problems()).extracting(Problem::code).containsExactly("yaml-syntax");
        assertThat(read("- name\n").problems()).extracting(Problem::code).containsExactly("wrong-shape");
    }

    private static ReadFile<Company> read(String text) {
        return CompanyReader.read(StrictYaml.read(new SourceText("_company.yaml", text)));
    }
}
