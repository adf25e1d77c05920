package org.rolecard.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.document.Edition;
import org.rolecard.document.PostingDocument;
import org.rolecard.document.SampleRole;
import org.rolecard.model.DocumentControl;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Measure;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.model.Vacancy;
import org.rolecard.reading.MinimalOpening;
import org.rolecard.reading.RoleReader;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.template.Templates;
import org.rolecard.yaml.StrictYaml;

/**
 * What is internal never gets into a posting, whatever role it is of: taking all of it out of the role, or putting
 * other matter in its place, changes not a letter of what is published.
 */
class InternalMatterTest {
    private static final Templates TEMPLATES = new Templates(new BuiltInFolder("templates"));
    private static final LocalizedText SECRET = new LocalizedText("ลับเฉพาะภายใน", "INTERNAL-ONLY");

    static Stream<Path> roles() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("roles"))) {
            return files.filter(f -> !f.getFileName().toString().startsWith("_")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void hasNoInfluenceOnWhatIsPublished(Path file) throws Exception {
        Role role = RoleReader.read(StrictYaml.read(DiskFolder.read(file).text()), "r")
                .value();
        for (Edition edition : Edition.values()) {
            assertThat(published(changed(role), edition)).isEqualTo(published(role, edition));
        }
        assertThat(published(role, Edition.TH_EN)).noneMatch(text -> text.contains(SECRET.en()));
    }

    /** Markdown, of which HTML, PDF and Word are made, text, and JSON-LD. */
    private static List<String> published(Role role, Edition edition) throws Exception {
        Vacancy vacancy = new Vacancy(MinimalOpening.opening(SampleVacancy.FULL), role, SampleVacancy.company());
        PostingDocument document = SampleVacancy.document(vacancy, edition);
        Language language = edition.mainLanguage();
        PostingDocument one = SampleVacancy.document(vacancy, Edition.of(language));
        return List.of(
                TEMPLATES.markdown("job-posting", document),
                BoardText.of(one),
                JobPostingJson.of(vacancy, one, language).orElseThrow());
    }

    private static Role changed(Role r) {
        List<Measure> measures = SampleRole.role().measures();
        return new Role(
                r.id(),
                r.title(),
                r.aliases(),
                "secret",
                r.codes(),
                Optional.of(SECRET),
                r.department(),
                SECRET,
                Optional.of(SECRET),
                new DocumentControl(Optional.of("SECRET"), Optional.of("9"), Optional.empty()),
                Optional.of(SECRET),
                r.purpose(),
                r.responsibilities().stream()
                        .map(d -> new Responsibility(d.id(), d.title(), d.text(), Optional.of(SECRET)))
                        .toList(),
                r.qualifications(),
                r.skills(),
                List.of(SECRET),
                List.of(SECRET),
                List.of(SECRET),
                List.of(SECRET),
                SampleRole.role().areas(),
                measures,
                SampleRole.role().scorecard(),
                List.of());
    }
}
