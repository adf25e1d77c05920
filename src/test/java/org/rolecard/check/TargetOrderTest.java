package org.rolecard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.problem.FieldPath;
import org.rolecard.reading.MinimalRole;

/** Threshold, target and stretch must get better in the measure's direction. */
final class TargetOrderTest {
    @ParameterizedTest
    @CsvSource({"higher, 80, 90, 97", "higher, 80, 90, 90", "lower, 5, 3, 1", "lower, 5, 3, 3.0", "higher, -5, 0, 0.5"})
    void acceptsPointsThatGetBetter(String direction, String threshold, String target, String stretch) {
        assertThat(findings(direction, threshold, target, stretch)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            higher | 80   | 80.0 | 97 | target  | the direction is higher, so the target must be higher than the threshold 80
            higher | 80   | 70   | 97 | target  | the direction is higher, so the target must be higher than the threshold 80
            higher | 9    | 10   | 9  | stretch | the direction is higher, so the stretch must not be lower than the target 10
            lower  | 0.50 | 0.5  | 0  | target  | the direction is lower, so the target must be lower than the threshold 0.50
            lower  | 5    | 3    | 4  | stretch | the direction is lower, so the stretch must not be higher than the target 3
            """)
    void refusesPointsThatDoNotGetBetter(
            String direction, String threshold, String target, String stretch, String key, String message) {
        assertThat(findings(direction, threshold, target, stretch)).containsExactly(finding(key, message));
    }

    @Test
    void saysOnceThatAllThreeStandInTheOtherOrder() {
        assertThat(findings("higher", "97", "90", "80"))
                .containsExactly(
                        finding(
                                "target",
                                "the direction is higher, but threshold, target and stretch get lower; write them in the other order, or change the direction to lower"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [300, 420] | [320, 400] | [340, 360]
            [300, 420] | [300, 420] | [300, 300]
            """)
    void acceptsBandsInsideEachOther(String threshold, String target, String stretch) {
        assertThat(findings("band", threshold, target, stretch)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [300, 420] | [290, 400] | [340, 360] | target    | a band gets narrower: this range must lie inside the threshold [300, 420]
            [300, 420] | [310, 430] | [340, 360] | target    | a band gets narrower: this range must lie inside the threshold [300, 420]
            [300, 420] | [320, 400] | [340, 401] | stretch   | a band gets narrower: this range must lie inside the target [320, 400]
            [420, 300] | [320, 400] | [340, 360] | threshold | the lower end of a band comes first
            [300, 420] | [400, 320] | [340, 360] | target    | the lower end of a band comes first
            [300, 420] | [250, 200] | [340, 360] | target    | the lower end of a band comes first
            [300, 420] | [320, 400] | [360, 340] | stretch   | the lower end of a band comes first
            """)
    void refusesBandsThatDoNotGetNarrowerOrStandTheWrongWayRound(
            String threshold, String target, String stretch, String key, String message) {
        assertThat(findings("band", threshold, target, stretch)).containsExactly(finding(key, message));
    }

    private static Said finding(String key, String message) {
        return new Said(new FieldPath("measures/0/" + key), "target-order", message);
    }

    private static List<Said> findings(String direction, String threshold, String target, String stretch) {
        String[] lines = Stream.of(
                        "direction: " + direction,
                        "threshold: " + threshold,
                        "target: " + target,
                        "stretch: " + stretch)
                .map(line -> "    " + line)
                .toArray(String[]::new);
        Findings findings = new Findings();
        new TargetOrder().check(MinimalRole.role(MinimalRole.withLines(26, 29, lines)), findings);
        return Said.all(findings.all());
    }
}
