package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.Rolecard.Result;

/** {@code rolecard check}, as people and programs see it. */
class CheckIT {
    private static final Path GOOD = Path.of("src/test/resources/sample-roles/good-role.yaml");

    @TempDir
    Path folder;

    @BeforeEach
    void aRoleWithFaultsAndOneThatIsSound() throws IOException {
        String role = Files.readString(GOOD);
        Files.createDirectories(folder.resolve("roles"));
        Files.writeString(folder.resolve("roles/a-good-role.yaml"), role);
        Files.writeString(
                folder.resolve("roles/librarian.yaml"),
                role.replace("within 14 days", "within 15 days")
                                .replace("{measure: damaged-books, weight: 20}", "{measure: damaged-book, weight: 20}")
                                .replace("weight: 30", "weight: 28")
                                .replace("weight: 15", "weight: 17")
                        + "accepted:\n  - {rule: weight-step, at: scorecard/1, reason: agreed with the works council}\n");
    }

    @Test
    void problemsOfAllFilesAreToldWithPlaceLineAndCaret() {
        Result result = Rolecard.in(folder).run("check");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("""
                roles/librarian.yaml:50:11: warning: the Thai text says 14 and the English text 15; make both say the same [parity-numbers]
                        en: Share of requests supplied within 15 days
                            ^
                roles/librarian.yaml:126:15: error: there is no measure with the id 'damaged-book' in this file; correct the id, or define it. Did you mean 'damaged-books'? [unknown-measure]
                    - {measure: damaged-book, weight: 20}
                                ^
                roles/librarian.yaml:127:44: warning: the weight 17 should be a multiple of 5 [weight-step]
                    - {measure: reader-satisfaction, weight: 17}
                                                             ^
                """);
        assertThat(result.out()).isEqualTo("""
                roles/librarian.yaml:124:42: info: the weight 28 should be a multiple of 5. Accepted: agreed with the works council [weight-step]
                2 checked; errors: 1, warnings: 2, hints: 0, accepted: 1
                """);
    }

    @Test
    void theyAreToldInThaiOnRequest() {
        Result result = Rolecard.in(folder).run("check", "--lang", "th");
        assertThat(result.err())
                .contains("warning: ภาษาไทยระบุ 14 แต่ภาษาอังกฤษระบุ 15 โปรดแก้ให้ทั้งสองภาษาตรงกัน [parity-numbers]");
    }

    @Test
    void programsReadJson() throws IOException {
        Result result = Rolecard.in(folder).run("check", "--format", "json");
        JsonNode report = new ObjectMapper().readTree(result.out());
        assertThat(report.at("/version").asInt()).isEqualTo(1);
        assertThat(report.at("/files").asInt()).isEqualTo(2);
        assertThat(report.at("/errors").asInt()).isEqualTo(1);
        assertThat(report.at("/warnings").asInt()).isEqualTo(2);
        assertThat(report.at("/infos").asInt()).isZero();
        assertThat(report.at("/problems")).hasSize(4);
        assertThat(report.at("/problems/0").toPrettyString()).isEqualTo("""
                {
                  "file" : "roles/librarian.yaml",
                  "line" : 50,
                  "column" : 11,
                  "severity" : "warning",
                  "code" : "parity-numbers",
                  "message" : "the Thai text says 14 and the English text 15; make both say the same",
                  "source" : "      en: Share of requests supplied within 15 days",
                  "accepted" : false
                }""");
        assertThat(report.at("/problems/1/reason").asText()).isEqualTo("agreed with the works council");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void codeReviewsReadSarif() throws IOException {
        Result result = Rolecard.in(folder).run("check", "--format", "sarif");
        JsonNode report = new ObjectMapper().readTree(result.out());
        assertThat(report.at("/version").asText()).isEqualTo("2.1.0");
        assertThat(report.at("/runs/0/columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(report.at("/runs/0/tool/driver/rules"))
                .extracting(r -> r.at("/id").asText())
                .containsExactly("parity-numbers", "unknown-measure", "weight-step");
        assertThat(report.at("/runs/0/results/0").toPrettyString()).isEqualTo("""
                {
                  "ruleId" : "parity-numbers",
                  "level" : "warning",
                  "message" : {
                    "text" : "the Thai text says 14 and the English text 15; make both say the same"
                  },
                  "locations" : [ {
                    "physicalLocation" : {
                      "artifactLocation" : {
                        "uri" : "roles/librarian.yaml"
                      },
                      "region" : {
                        "startLine" : 50,
                        "startColumn" : 11
                      }
                    }
                  } ]
                }""");
        assertThat(report.at("/runs/0/results/1/suppressions/0/justification").asText())
                .isEqualTo("agreed with the works council");
    }

    @Test
    void theLibraryPassesTheStrictCheck() {
        Result result =
                Rolecard.in(Path.of("").toAbsolutePath()).run("check", "roles", "src/docs/examples/roles", "--strict");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void aFolderThatIsNotThereEndsWithThree() {
        Result result = Rolecard.in(folder).run("check", "rols");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).startsWith("rolecard: cannot read rols");
    }

    @Test
    void aCompanyFileIsHeldAgainstTheFilesItNames() throws IOException {
        Files.writeString(folder.resolve("roles/_company.yaml"), "name: {th: ก, en: A}\nlogo: logo.png\n");
        String noLogo = """
                roles/_company.yaml:2:7: error: there is no file 'logo.png' beside the company file [logo]
                  logo: logo.png
                        ^
                """;
        assertThat(Rolecard.in(folder).run("check").err()).startsWith(noLogo);
        assertThat(Rolecard.in(folder).run("check", "roles/_company.yaml").err())
                .isEqualTo(noLogo);
        Files.writeString(folder.resolve("roles/_company.yaml"), "name: {th: ก, en: A}\nscale: points-of-ours\n");
        String noScale = """
                roles/_company.yaml:2:8: error: there is no scale 'points-of-ours'. The scales are: five-levels, step-points [unknown-scale]
                  scale: points-of-ours
                         ^
                """;
        assertThat(Rolecard.in(folder).run("build", "graphic-designer").err()).isEqualTo(noScale);
        assertThat(Rolecard.in(folder).run("check").err()).startsWith(noScale);
        assertThat(Rolecard.in(folder).run("check", "roles/_company.yaml").err())
                .isEqualTo(noScale);
        Path ours = Files.createDirectory(folder.resolve("ours"));
        Files.copy(Path.of("templates/scale.five-levels.yaml"), ours.resolve("scale.points-of-ours.yaml"));
        assertThat(Rolecard.in(folder)
                        .run("check", "roles/_company.yaml", "--templates", "ours")
                        .exitCode())
                .isZero();
    }
}
