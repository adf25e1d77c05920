package org.rolecard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rolecard.model.Labels;
import org.rolecard.model.Language;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Place;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** A label file gives words by their names, each with its place. */
final class LabelsReaderTest {
    @Test
    void readsTheWordsOfOneLanguage() {
        ReadFile<Labels> read = read("purpose: |\n  วัตถุประสงค์\n\"yes\": no\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().language()).isEqualTo(Language.TH);
        assertThat(read.value().find("purpose")).contains("วัตถุประสงค์");
        assertThat(read.value().find("yes")).contains("no");
        assertThat(read.value().find("no")).isEmpty();
    }

    @Test
    void knowsWhereEachLabelStands() {
        ReadFile<Labels> read = read("# labels\npurpose: a\ntitle: b\n");
        assertThat(read.places().of(FieldPath.root().key("title"))).isEqualTo(new Place("labels.th.yaml", 3, 1));
    }

    @Test
    void refusesWordsThatAreNoText() {
        assertThat(said("purpose: a\ntitle: [b]\n"))
                .isEqualTo("labels.th.yaml:2:8: a label is a plain text [wrong-shape]");
    }

    @Test
    void refusesAFileThatHoldsNoLabels() {
        String said = "labels are wanted here, one a line: its name, a colon and its wording [wrong-shape]";
        assertThat(said("- purpose\n")).isEqualTo("labels.th.yaml:1:1: " + said);
        assertThat(said("purpose\n")).isEqualTo("labels.th.yaml:1:1: " + said);
    }

    @Test
    void tellsWhatIsWrongWithItAsYaml() {
        assertThat(said("purpose: a\npurpose: b\n"))
                .isEqualTo("labels.th.yaml:2:1: 'purpose' stands here a second time, first in line 1; "
                        + "keep one of them [duplicate-key]");
        assertThat(read("a: b: c\n").anyError()).isTrue();
    }

    private static String said(String text) {
        ReadFile<Labels> read = read(text);
        assertThat(read.problems()).hasSize(1);
        var problem = read.problems().get(0);
        return problem.place() + ": " + problem.message() + " [" + problem.code() + "]";
    }

    private static ReadFile<Labels> read(String text) {
        return LabelsReader.read(StrictYaml.read(new SourceText("labels.th.yaml", text)), Language.TH);
    }
}
