package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolecard.scoring.Sample.actual;
import static org.rolecard.scoring.Sample.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolecard.model.Language;
import org.rolecard.model.Role;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.RoleReader;
import org.rolecard.scoring.Outcome.Scored;
import org.rolecard.scoring.Total.Known;
import org.rolecard.scoring.Total.Open;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.SourceFile.NotText;
import org.rolecard.yaml.StrictYaml;

/** A whole scorecard, worked out by hand: the account manager's, as it stands in the library. */
class WorkedExampleTest {
    private static final Map<String, Actual> ACTUALS = Map.ofEntries(
            Map.entry("revenue-attainment", actual("104")),
            Map.entry("revenue-growth", actual("6.5")),
            Map.entry("customer-retention-rate", actual("95")),
            Map.entry("win-rate", actual("27")),
            Map.entry("upsell-cross-sell-rate", actual("22")),
            Map.entry("nps", actual("30")),
            Map.entry("forecast-accuracy", actual("85")),
            Map.entry("order-accuracy", actual("99.2")),
            Map.entry("account-plan-coverage", actual("90")));

    @Test
    void onFiveLevelsTheAccountManagerComesToThreePointFourThree() throws Exception {
        ScoredCard card = new Scorer(BuiltInScales.LEVELS).score(role(), ACTUALS);
        assertThat(card.lines().stream()
                        .map(l ->
                                l.measure().id() + " " + l.score().orElseThrow().rounded(4) + " × " + l.agreedWeight()))
                .containsExactly(
                        "revenue-attainment 3.8000 × 25",
                        "revenue-growth 2.4000 × 5",
                        "customer-retention-rate 5.0000 × 15",
                        "win-rate 3.4000 × 10",
                        "upsell-cross-sell-rate 3.4000 × 10",
                        "nps 2.3333 × 10",
                        "forecast-accuracy 2.0000 × 10",
                        "order-accuracy 3.8000 × 10",
                        "account-plan-coverage 2.3333 × 5");
        assertThat(card.total()).isInstanceOfSatisfying(Known.class, total -> {
            assertThat(total.exact()).isEqualTo(Fraction.of(number("3.43")));
            assertThat(total.rounded()).isEqualTo("3.43");
            assertThat(total.grade().letter()).isEqualTo("C");
            assertThat(total.grade().name().th()).isEqualTo("ดี (ตามเป้าหมาย)");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageThatExplainsScoringShowsTheSameLines(Language language) throws Exception {
        List<String> page = ScoringPageTest.page(language);
        for (ScoredLine line :
                new Scorer(BuiltInScales.LEVELS).score(role(), ACTUALS).lines()) {
            assertThat(page)
                    .contains("| %s | %s | %s | %s | %s |"
                            .formatted(
                                    line.measure().id(),
                                    line.agreedWeight(),
                                    ((Scored) line.outcome()).actual(),
                                    line.score().orElseThrow().rounded(2),
                                    line.weighted().orElseThrow().rounded(2)));
        }
    }

    @Test
    void onStepPointsTheSameResultsAreAnotherTotal() throws Exception {
        ScoredCard card = new Scorer(BuiltInScales.STEPS).score(role(), ACTUALS);
        assertThat(card.total()).isInstanceOfSatisfying(Known.class, total -> {
            assertThat(total.rounded()).isEqualTo("92.50");
            assertThat(total.grade().letter()).isEqualTo("A");
        });
    }

    @Test
    void aMeasureWithoutAnEntryIsMissingAndOneOutsideTheScorecardIsNotScored() throws Exception {
        Map<String, Actual> entries = new HashMap<>(ACTUALS);
        entries.remove("nps");
        entries.put("demo-volume", actual("4"));
        ScoredCard card = new Scorer(BuiltInScales.LEVELS).score(role(), entries);
        assertThat(card.total()).isEqualTo(new Open(List.of("nps")));
        assertThat(card.lines()).hasSize(9);
    }

    private static Role role() throws NotText {
        ReadFile<Role> read = RoleReader.read(
                StrictYaml.read(new BuiltInFolder("roles")
                        .find("account-manager-sales.yaml")
                        .orElseThrow()
                        .text()),
                "account-manager-sales");
        assertThat(read.problems()).isEmpty();
        return read.value();
    }
}
