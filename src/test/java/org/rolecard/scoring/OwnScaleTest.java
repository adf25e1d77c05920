package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolecard.scoring.Sample.actual;
import static org.rolecard.scoring.Sample.higher;
import static org.rolecard.scoring.Sample.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolecard.model.Scale;
import org.rolecard.model.Targets;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.ScaleReader;
import org.rolecard.scoring.Outcome.Scored;
import org.rolecard.scoring.Total.Known;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** A company's own scale: nothing below the threshold, 80 at the target, 120 at the stretch. */
class OwnScaleTest {
    private static final Targets SALES = higher("80", "100", "140");
    private static final Scale BONUS = scale("""
            name: {th: ร้อยละของโบนัส, en: Per cent of the bonus}
            between: line
            below: 0
            points:
              - {at: threshold, score: 40}
              - {at: target, score: 80}
              - {at: 150, score: 90}
              - {at: stretch, score: 120}
            grades:
              - {letter: โบนัสเต็ม, from: 80, to: 120, name: {th: ได้รับเต็ม, en: Full}}
              - {letter: โบนัสบางส่วน, from: 0, to: 79.99, name: {th: ได้รับบางส่วน, en: Part}}
            """);

    @ParameterizedTest
    @CsvSource({"79, 0", "80, 40", "90, 60", "100, 80", "110, 85", "120, 90", "130, 105", "140, 120", "200, 120"})
    void aResultScores(String figure, String score) {
        Outcome outcome = new Scorer(BONUS).outcome(Sample.measure("m", SALES), actual(figure));
        assertThat(((Scored) outcome).score()).isEqualTo(Fraction.of(Sample.number(score)));
    }

    @Test
    void theTotalHasAGradeOfTheScale() {
        ScoredCard card = new Scorer(BONUS)
                .score(List.of(line("a", SALES, "50", actual("140")), line("b", SALES, "50", actual("79"))));
        assertThat(card.total()).isInstanceOfSatisfying(Known.class, total -> {
            assertThat(total.rounded()).isEqualTo("60.00");
            assertThat(total.grade().letter()).isEqualTo("โบนัสบางส่วน");
        });
    }

    private static Scale scale(String text) {
        ReadFile<Scale> read = ScaleReader.read(StrictYaml.read(new SourceText("scale.own.yaml", text)), "own");
        assertThat(read.problems()).isEmpty();
        return read.value();
    }
}
