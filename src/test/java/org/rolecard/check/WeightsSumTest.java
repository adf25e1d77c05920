package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.problem.FieldPath;
import org.rolecard.reading.MinimalRole;

/** The weights of a scorecard must be a hundred together, to the last decimal, and each more than nothing. */
final class WeightsSumTest {
    private static final FieldPath SCORECARD = FieldPath.root().key("scorecard");

    @ParameterizedTest
    @ValueSource(strings = {"100", "100.00", "50,50", "33.3,33.3,33.4", "0.1,0.2,99.7", "0.000001,99.999999"})
    void acceptsWeightsThatAreAHundredTogether(String weights) {
        assertThat(findings(weights)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            90             | 90; add 10
            60,50          | 110; take away 10
            33.3,33.3,33.3 | 99.9; add 0.1
            99.999999      | 99.999999; add 0.000001
            100,0.000001   | 100.000001; take away 0.000001
            """)
    void refusesAnyOtherSum(String weights, String said) {
        assertThat(findings(weights))
                .containsExactly(
                        new Said(SCORECARD, "weights-sum", "the weights must be 100 together and are " + said));
    }

    @Test
    void refusesWeightsOfNothingAndLess() {
        assertThat(findings("0,110,-10"))
                .containsExactly(
                        new Said(SCORECARD.item(0).key("weight"), "weight-range", "a weight must be more than 0"),
                        new Said(SCORECARD.item(2).key("weight"), "weight-range", "a weight must be more than 0"));
    }

    @Test
    void saysNothingWhereNoWeightsCouldBeRead() {
        Findings findings = new Findings();
        new WeightsSum().check(MinimalRole.read(MinimalRole.withLines(34, 37)).value(), findings);
        assertThat(findings.all()).isEmpty();
    }

    private static List<Said> findings(String weights) {
        StringBuilder scorecard = new StringBuilder("scorecard:");
        for (String weight : weights.split(",", -1)) {
            scorecard
                    .append("\n  - {measure: fill-rate, weight: ")
                    .append(weight)
                    .append("}");
        }
        Findings findings = new Findings();
        new WeightsSum().check(MinimalRole.role(MinimalRole.withLines(34, 37, scorecard.toString())), findings);
        return Said.all(findings.all());
    }
}
