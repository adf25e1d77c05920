package org.rolecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolecard.scoring.Sample.actual;
import static org.rolecard.scoring.Sample.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolecard.model.Language;
import org.rolecard.model.Scale;
import org.rolecard.model.Scale.Grade;
import org.rolecard.scoring.Outcome.Scored;

/** The page that explains scoring to people says what the program does. */
class ScoringPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExampleOfThePageScoresWhatItSays(Language language) throws Exception {
        List<String> wrong = new ArrayList<>();
        int examples = 0;
        Scale scale = BuiltInScales.LEVELS;
        for (String line : page(language)) {
            if (line.startsWith("| Direction ")) {
                scale = line.contains("100") ? BuiltInScales.STEPS : BuiltInScales.LEVELS;
            } else if (line.matches("\\| (higher|lower|band) .*")) {
                String[] cells = line.split("\\|", -1);
                examples++;
                if (score(scale, cells).compareTo(Sample.number(cells[6])) != 0) {
                    wrong.add(line + " is " + score(scale, cells));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(examples).isEqualTo(26);
    }

    private static BigDecimal score(Scale scale, String[] cells) {
        Outcome outcome = new Scorer(scale)
                .outcome(
                        measure(
                                "m",
                                Sample.targets(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip())),
                        actual(cells[5]));
        return ((Scored) outcome).score().rounded(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageHasTheGradesOfTheScale(Language language) throws Exception {
        List<String> lines = page(language);
        for (Grade grade : BuiltInScales.LEVELS.grades()) {
            assertThat(lines)
                    .contains("| %s | %s–%s | %s |"
                            .formatted(
                                    grade.letter(),
                                    grade.from(),
                                    grade.to(),
                                    grade.name().in(language)));
        }
    }

    static List<String> page(Language language) throws IOException {
        return Files.readAllLines(Path.of(language == Language.TH ? "src/docs/scoring.th.md" : "src/docs/scoring.md"));
    }
}
