package org.rolecard.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.model.Labels;
import org.rolecard.model.Language;
import org.rolecard.problem.Problem;
import org.rolecard.reading.LabelsReader;
import org.rolecard.reading.ReadFile;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** Labels of the user's keep the gaps that values are written into. */
class LabelGapsTest {
    private static final String PAGE_OF =
            "the label 'page-of' needs {0} where the page's number stands, then {1} where the "
                    + "number of pages stands, each once; such as: Page {0} of {1} [label-gap]";

    private static List<String> said(String labels) {
        Map<String, String> builtIn =
                Map.of("page-of", "Page {0} of {1}", "revision", "Revision {0}", "title", "Title");
        return LabelGaps.problems(read(labels), builtIn).stream()
                .map(p -> p.place() + ": " + p.message() + " [" + p.code() + "]")
                .toList();
    }

    private static ReadFile<Labels> read(String text) {
        return LabelsReader.read(StrictYaml.read(new SourceText("labels.en.yaml", text)), Language.EN);
    }

    @Test
    void wordingsWithTheirGapsAreTaken() {
        assertThat(said("page-of: \"{0} / {1}\"\nrevision: Rev. {0} ({0})\ntitle: Post\nmine: free\n"))
                .isEmpty();
    }

    @Test
    void aPageCountWithoutAGapIsRefusedWithItsPlace() {
        assertThat(said("title: Post\npage-of: Page\n")).containsExactly("labels.en.yaml:2:1: " + PAGE_OF);
        assertThat(said("page-of: Page {0}\n")).containsExactly("labels.en.yaml:1:1: " + PAGE_OF);
    }

    @Test
    void aPageCountWithItsGapsTheOtherWayRoundIsRefused() {
        assertThat(said("page-of: Of {1} pages, {0}\n")).containsExactly("labels.en.yaml:1:1: " + PAGE_OF);
        assertThat(said("page-of: \"{0} {0} {1}\"\n")).containsExactly("labels.en.yaml:1:1: " + PAGE_OF);
    }

    @Test
    void aLabelThatLostItsGapIsRefused() {
        assertThat(said("revision: Revision\n"))
                .containsExactly("labels.en.yaml:1:1: the label 'revision' has no {0}; "
                        + "write {0} where the value stands [label-gap]");
    }

    @Test
    void theBuiltInLabelsAreTheSameInBothLanguages() throws Exception {
        assertThat(read(Files.readString(Path.of("templates/labels.en.yaml")))
                        .value()
                        .words()
                        .keySet())
                .isEqualTo(read(Files.readString(Path.of("templates/labels.th.yaml")))
                        .value()
                        .words()
                        .keySet());
    }

    @Test
    void theBuiltInLabelsOfBothLanguagesHaveTheSameGaps() throws Exception {
        ReadFile<Labels> english = read(Files.readString(Path.of("templates/labels.en.yaml")));
        ReadFile<Labels> thai = read(Files.readString(Path.of("templates/labels.th.yaml")));
        assertThat(LabelGaps.problems(english, thai.value().words())).isEmpty();
        assertThat(LabelGaps.problems(thai, english.value().words())).isEmpty();
    }

    @Test
    void aMisspeltLabelIsToldWithTheOneThatWasMeant(@TempDir Path templates) throws Exception {
        Files.writeString(templates.resolve("labels.th.yaml"), "departmant: ฝ่าย\n");
        assertThatThrownBy(() -> LabelLibrary.read(new DiskFolder(templates), new BuiltInFolder("templates")))
                .isInstanceOfSatisfying(
                        InputFault.class,
                        fault -> assertThat(fault.problems())
                                .extracting(Problem::message)
                                .containsExactly("the label 'departmant' is missing in labels.en.yaml; add it there."
                                        + " Did you mean 'department'?"));
    }
}
