package org.rolecard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.model.Language;
import org.rolecard.problem.Problem;
import org.rolecard.scoring.Actual;
import org.rolecard.scoring.FilledIn;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** What one person's scorecard is filled in with. */
class ActualsReaderTest {
    private static ReadFile<FilledIn> read(String text) throws Exception {
        String role = Files.readString(Path.of("src/test/resources/filled/library-officer.yaml"));
        return ActualsReader.read(
                StrictYaml.read(new SourceText("a.yaml", text)),
                RoleReader.read(StrictYaml.read(new SourceText("library-officer.yaml", role)), "library-officer")
                        .value());
    }

    private static List<String> problems(String text) throws Exception {
        return read(text).problems().stream()
                .map(p -> p.place() + ": " + p.message())
                .toList();
    }

    @Test
    void figuresWhatDoesNotApplyAndLastYearAreRead() throws Exception {
        ReadFile<FilledIn> read = read("""
                person: {name: สมชาย}
                actuals:
                  request-fill-rate: 92.5
                  damaged-books: n/a
                  training-hours:
                  loans: {this-year: 120, last-year: 100}
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().person().name()).contains("สมชาย");
        assertThat(read.value().actuals())
                .isEqualTo(Map.of(
                        "request-fill-rate",
                        Actual.of(new BigDecimal("92.5")),
                        "damaged-books",
                        new Actual.NotApplicable(),
                        "loans",
                        new Actual.Value(new BigDecimal("120"), Optional.of(new BigDecimal("100")))));
    }

    @Test
    void aMisspeltMeasureIsNamedAtItsPlaceWithTheOneThatWasMeant() throws Exception {
        assertThat(problems("actuals:\n  request-fil-rate: 92\n"))
                .containsExactly("a.yaml:2:3: 'request-fil-rate' is not a measure of the scorecard of library-officer."
                        + " Did you mean 'request-fill-rate'?");
    }

    @Test
    void forAnUnknownMeasureTheMeasuresAreListedInTheUsersLanguage() throws Exception {
        Problem problem = read("actuals: {sales: 92}").problems().get(0);
        assertThat(problem.message(Language.TH))
                .startsWith(
                        "'sales' ไม่ใช่ตัวชี้วัดในแบบประเมินของ library-officer ตัวชี้วัดที่มีคือ request-fill-rate,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"๙๒", "92%", "1,200", "about 90", "+5", "1e3", ".5", "[92]"})
    void whatIsNoPlainNumberIsRefused(String said) throws Exception {
        assertThat(problems("actuals:\n  damaged-books: " + said + "\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:18: a plain number is wanted here, such as 92 or 99.5");
    }

    @Test
    void lastYearIsForMeasuresThatDependOnItAlone() throws Exception {
        assertThat(problems("actuals:\n  damaged-books: {this-year: 7, last-year: 9}\n"))
                .containsExactly("a.yaml:2:18: the targets of 'damaged-books' do not depend on last year; write its"
                        + " figure alone, as in 'damaged-books: 92'");
    }

    @Test
    void aFileWithoutActualsIsNoEmptyForm() throws Exception {
        assertThat(problems("person: {name: a}\n")).containsExactly("a.yaml:1:1: 'actuals' is missing; add it");
    }
}
