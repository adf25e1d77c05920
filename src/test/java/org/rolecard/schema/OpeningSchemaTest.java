package org.rolecard.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.posting.SampleVacancy;
import org.rolecard.reading.MinimalOpening;

/** The schema says of every opening file what the program says, judged by a validator that is not ours. */
class OpeningSchemaTest {
    private static final Path COMMITTED = Path.of("src/main/resources/schema/opening.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(RoleSchema.ofOpenings(), InputFormat.JSON);

    private static boolean fits(String text) {
        return SCHEMA.validate(text, InputFormat.YAML).isEmpty();
    }

    @Test
    void theCommittedSchemaIsTheOneThatTheModelGives() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(COMMITTED, RoleSchema.ofOpenings(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(COMMITTED, StandardCharsets.UTF_8)).isEqualTo(RoleSchema.ofOpenings());
    }

    @Test
    void openingsFit() throws IOException {
        assertThat(fits(MinimalOpening.TEXT)).isTrue();
        assertThat(fits(SampleVacancy.FULL)).isTrue();
        assertThat(fits(Files.readString(Path.of("src/docs/examples/openings/account-manager-bangkok.yaml"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: {th: ก, en: A}",
                "remote: maybe",
                "posted: 15/1/2027",
                "address: {country: Thailand}",
                "address: {town: Bangkok}",
                "benefits: insurance",
                "teaser: Come!",
                "accepted: [{rule: maid}]"
            })
    void whatTheProgramRefusesItRefuses(String line) {
        String text = MinimalOpening.TEXT + line + "\n";
        assertThat(fits(text)).isFalse();
        assertThat(MinimalOpening.read(text).anyError()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aRequiredKeyMayNotBeLeftOut(int line) {
        String text = MinimalOpening.withLine(line);
        assertThat(fits(text)).isFalse();
        assertThat(MinimalOpening.read(text).anyError()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"salary: 30000", "salary: {min: 1}", "salary: {min: 1, max: 2, per: week}"})
    void aSalaryIsARangeOrByAgreement(String salary) {
        assertThat(fits(MinimalOpening.withLine(4, salary))).isFalse();
        assertThat(fits(MinimalOpening.withLine(4, "salary: {min: 1, max: 2, per: day}")))
                .isTrue();
    }
}
