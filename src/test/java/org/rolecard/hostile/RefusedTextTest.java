package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;
import org.rolecard.yaml.YamlNode;

/** A file gives a text back as it stands there, or says at which character it does not. */
class RefusedTextTest {
    @Test
    void whatIsReadIsTheTextAndWhatIsNotHasItsPlace() {
        List<String> refused = new ArrayList<>();
        for (String text : HostileTexts.all()) {
            List<Problem> problems = HostileTexts.problems(text);
            if (problems.isEmpty()) {
                assertThat(read(text)).isEqualTo(text);
            } else {
                refused.add(text);
                Problem problem = problems.get(0);
                assertThat(problems).hasSize(1);
                assertThat(problem.code()).isEqualTo("control-character");
                assertThat(problem.place().line()).isEqualTo(2);
                assertThat(problem.message())
                        .contains(codeAt(text, problem.place().column()));
            }
        }
        assertThat(refused).hasSizeBetween(20, 120);
    }

    private static String read(String text) {
        YamlNode root = StrictYaml.read(
                        new SourceText("role.yaml", "id: a\ntitle: " + HostileTexts.quoted(text) + "\n"))
                .root()
                .orElseThrow();
        YamlNode.Entry title = ((YamlNode.Mapping) root).entries().get(1);
        return ((YamlNode.Scalar) title.value()).text();
    }

    /** The character at a column; where the file spells it out, the first one that must be, and the value's column. */
    private static String codeAt(String text, int column) {
        int[] line = ("title: " + HostileTexts.quoted(text)).codePoints().toArray();
        int c = column == "title: \"".length()
                ? text.codePoints()
                        .filter(Character::isISOControl)
                        .filter(x -> x != '\t' && x != '\n' && x != '\r')
                        .findFirst()
                        .orElseThrow()
                : line[column - 1];
        return String.format("U+%04X", c);
    }
}
