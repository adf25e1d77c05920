package org.rolecard.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.document.Edition;
import org.rolecard.document.RoleDocument;
import org.rolecard.document.SampleRole;
import org.rolecard.document.Text;
import org.rolecard.document.Text.Part;
import org.rolecard.model.Language;
import org.rolecard.source.FileTrouble;

/** Every template is a kind of document; a user's own come first. */
class TemplatesTest {
    @TempDir
    private Path path;

    private TemplateFolder folder;

    @BeforeEach
    void layOverBuiltIn() {
        folder = new TemplateFolder(path);
    }

    @Test
    void theBuiltInKindsAreThere() throws FileTrouble {
        assertThat(folder.templates().kinds()).containsExactly("job-description", "scorecard");
    }

    @Test
    void aFileOfTheUsersIsANewKind() throws IOException, TemplateFault {
        folder.with("interview-guide.md.ftl", "# ${title}");
        assertThat(folder.templates().kinds()).containsExactly("interview-guide", "job-description", "scorecard");
        assertThat(folder.templates().markdown("interview-guide", TemplateFolder.document(Edition.EN)))
                .isEqualTo("# Baker\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html.ftl", "parts.ftl", "A.md.ftl", "-a.md.ftl", "a_b.md.ftl", "a.md", ".md.ftl"})
    void otherFilesAreNoKinds(String name) throws IOException {
        folder.with(name, "a");
        assertThat(folder.templates().kinds()).containsExactly("job-description", "scorecard");
    }

    @Test
    void aFileOfTheUsersHidesTheBuiltInOne() throws IOException, TemplateFault {
        folder.with("scorecard.md.ftl", "mine: ${id}");
        assertThat(folder.templates().markdown("scorecard", TemplateFolder.document(Edition.EN)))
                .isEqualTo("mine: baker\n");
        assertThat(folder.templates().isLandscape("scorecard", TemplateFolder.document(Edition.EN)))
                .isFalse();
    }

    @Test
    void aTemplateMayIncludeOthersOfItsFolder() throws IOException, TemplateFault {
        folder.with("parts.ftl", "<#macro name>${title}</#macro>").with("line.ftl", "(${id})");
        assertThat(folder.printed("<#import \"parts.ftl\" as parts><@parts.name/> <#include \"line.ftl\">"))
                .isEqualTo("Baker (baker)\n");
    }

    @ParameterizedTest
    @EnumSource
    void theBuiltInTemplatesPrintEveryEdition(Edition edition) throws FileTrouble, TemplateFault {
        RoleDocument document = TemplateFolder.document(edition);
        assertThat(folder.templates().markdown("job-description", document))
                .contains("# " + (edition == Edition.EN ? "Baker" : "คนอบขนม") + "\n");
        assertThat(folder.templates().markdown("scorecard", document)).contains("97.5");
    }

    @Test
    void theScorecardAloneIsLandscape() throws FileTrouble, TemplateFault {
        assertThat(folder.templates().isLandscape("scorecard", TemplateFolder.document(Edition.EN)))
                .isTrue();
        assertThat(folder.templates().isLandscape("job-description", TemplateFolder.document(Edition.EN)))
                .isFalse();
    }

    @Test
    void aTemplateSaysItselfThatItIsLandscape() throws IOException, TemplateFault {
        folder.with("wide.md.ftl", "<#ftl attributes={\"orientation\": \"landscape\"}>a")
                .with("plain.md.ftl", "a");
        assertThat(folder.templates().isLandscape("wide", TemplateFolder.document(Edition.EN)))
                .isTrue();
        assertThat(folder.templates().isLandscape("plain", TemplateFolder.document(Edition.EN)))
                .isFalse();
    }

    @Test
    void aKindIsCalledByItsLabel() {
        assertThat(Templates.kindName("scorecard", TemplateFolder.document(Edition.TH_EN))
                        .parts())
                .containsExactly(
                        new Part(Language.TH, "แบบประเมินผลการปฏิบัติงาน"), new Part(Language.EN, "KPI Scorecard"));
    }

    @Test
    void aKindWithoutALabelIsCalledByItsName() {
        assertThat(Templates.kindName("interview-guide", TemplateFolder.document(Edition.TH)))
                .isEqualTo(new Text(List.of(new Part(Language.EN, "interview guide")), true));
    }

    @Test
    void aTemplateCanPrintItsKind() throws IOException, TemplateFault {
        assertThat(folder.printed("${kind}")).isEqualTo("<span lang=\"en\">try</span>\n");
    }

    @Test
    void textsComeOnOneLineStackedOrInTheMainLanguageAlone() throws IOException, TemplateFault {
        folder.with("try.md.ftl", "${title}\n\n${title.stacked}\n\n${title.first}");
        assertThat(folder.templates().markdown("try", TemplateFolder.document(Edition.TH_EN)))
                .isEqualTo("""
                        <span lang="th">คนอบขนม</span> · <span lang="en">Baker</span>

                        <span lang="th">คนอบขนม</span><br><span lang="en">Baker</span>

                        คนอบขนม
                        """);
    }

    @Test
    void emptyLinesThatLoopsLeaveAreTidiedUp() throws IOException, TemplateFault {
        assertThat(folder.printed("\n\na  \n\n\n<#if true>\r\nb\t\r\n</#if>\n\n"))
                .isEqualTo("a\n\nb\n");
    }

    @Test
    void dataWithTemplateSyntaxIsPrintedLiterally() throws IOException, TemplateFault {
        String said = "${7*7} #{7*7} [=7*7] <#if true>a</#if> <@a/> ${\"a\"?new()}";
        folder.with("try.md.ftl", "${title}");
        assertThat(folder.templates()
                        .markdown(
                                "try",
                                TemplateFolder.document(Edition.EN, SampleRole.titled(SampleRole.text("ก", said)))))
                .isEqualTo("${7\\*7} #{7\\*7} \\[=7\\*7\\] <#if true>a\\</#if> <@a/> ${\"a\"?new()}\n");
    }

    @Test
    void thePageEscapesWhatItShows() throws FileTrouble, TemplateFault {
        String said = "${7*7} <script>alert(1)</script> & \"a\"";
        Document page = Jsoup.parse(folder.templates().page(TemplateFolder.page(said, "<p>body</p>")));
        assertThat(page.title()).isEqualTo(said);
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void thePageHoldsStyleAndBodyAsTheyAre() throws FileTrouble, TemplateFault {
        String page = folder.templates().page(TemplateFolder.page("Baker", "<p>body &amp; soul</p>"));
        assertThat(page).contains("p > a { color: red }", "<main>\n<p>body &amp; soul</p>\n</main>");
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    }
}
