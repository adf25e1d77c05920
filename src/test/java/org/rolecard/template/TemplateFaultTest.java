package org.rolecard.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.document.Edition;
import org.rolecard.document.RoleDocument;
import org.rolecard.problem.Problem;
import org.rolecard.source.FileTrouble;

/** What is wrong with a template is said in one sentence, with the file's path, line and column. */
class TemplateFaultTest {
    @TempDir
    private Path path;

    private TemplateFolder folder;

    @BeforeEach
    void layOverBuiltIn() {
        folder = new TemplateFolder(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<#if x; 1:6: Unexpected end of file reached",
                "<#if true>a; 1:11: Unexpected end of file reached. You have an unclosed #if",
                "a ${title; 1:9: Unexpected end of file reached. You have an unclosed \"{\"",
                "a ${title + }; 1:13: Encountered \"}\", which cannot stand here",
                "<#list facts as>; 1:16: Encountered \">\", which cannot stand here",
                "</#list>; 1:1: Encountered \"</#list>\", which cannot stand here",
                "<#unknown>; 1:2: Unknown directive: #unknown",
                "${title?no_such}; 1:9: Unknown built-in: \"no_such\""
            })
    void syntaxErrors(String template, String fault) throws IOException {
        assertThat(folder.fault(template)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a ${nothing}; 1:5; nothing",
                "${employer.owner}; 1:3; employer.owner",
                "${nothing.at.all}; 1:3; nothing",
                "${facts[9].label}; 1:3; facts[9]",
                "${labels[\"nothing\"]}; 1:3; labels[\"nothing\"]",
                "<#list nothing as a></#list>; 1:8; nothing",
                "<@nothing/>; 1:3; nothing",
                "<#macro m>${nothing}</#macro><@m/>; 1:13; nothing"
            })
    void unknownNames(String template, String place, String name) throws IOException {
        assertThat(folder.fault(template))
                .isEqualTo(place + ": '" + name
                        + "' has no value here; correct the name, or test it with ?? before it is used");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${employer}; 1:3: For \"${...}\" content: Expected a string",
                "${facts}; 1:3: For \"${...}\" content: Expected a string",
                "<#if title>a</#if>; 1:6: For \"#if\" condition: Expected a boolean",
                "<#list title as a>a</#list>; 1:8: For \"#list\" list source: Expected a sequence or collection",
                "${title?length}; 1:3: For \"?length\" left-hand operand: Expected a string"
            })
    void wrongTypes(String template, String fault) throws IOException {
        assertThat(folder.fault(template))
                .startsWith(fault)
                .contains("but this has evaluated to a ")
                .doesNotContain("wrapper", "==>", "try.md.ftl", "rolecard");
    }

    @Test
    void thePathIsShownAsTheUserNamedIt() throws IOException {
        Problem problem = folder.problem("a\n\n  ${nothing}");
        assertThat(problem.toString()).isEqualTo("""
                %s:3:5: error: 'nothing' has no value here; correct the name, or test it with ?? before it is used [template]
                    ${nothing}
                      ^""".formatted(path.resolve("try.md.ftl")));
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        assertThat(folder.problemOf("none").toString())
                .isEqualTo("none.md.ftl:1:1: error: there is no such template [template]");
    }

    @Test
    void columnsAreCountedInCharacters() throws IOException {
        assertThat(folder.fault("\t\t${nothing}")).startsWith("1:5: ");
        assertThat(folder.fault("😀😀 ${nothing}")).startsWith("1:6: ");
        assertThat(folder.fault("น้ำ ${nothing}")).startsWith("1:7: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n<#include \"part.ftl\">",
                "a\n<#import \"part.ftl\" as part>",
                "<#include \"between.ftl\">",
                "<#list 1..2 as i><#include \"part.ftl\"></#list>"
            })
    void aSyntaxErrorInAnIncludedFileIsPlacedThere(String template) throws IOException {
        folder.with("part.ftl", "a\n\n <#if x").with("between.ftl", "<#include \"part.ftl\">");
        Problem problem = folder.problem(template);
        assertThat(problem.place().file()).isEqualTo(path.resolve("part.ftl").toString());
        assertThat(TemplateFolder.atPlace(problem)).isEqualTo("3:7: Unexpected end of file reached");
        assertThat(problem.sourceLine()).isEqualTo(" <#if x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#include \"part.ftl\"><@m/>", "<#import \"part.ftl\" as part>\n\n<@part.m/>"})
    void anUnknownNameInAnIncludedFileIsPlacedThere(String template) throws IOException {
        folder.with("part.ftl", "a\n<#macro m>\n  ${nothing}\n</#macro>");
        Problem problem = folder.problem(template);
        assertThat(problem.place().toString()).isEqualTo(path.resolve("part.ftl") + ":3:5");
    }

    @Test
    void anIncludedFileThatIsNotTextIsPlacedThere() throws IOException {
        Files.write(path.resolve("part.ftl"), new byte[] {'a', '\n', 'b', (byte) 0xFF});
        assertThat(folder.problem("<#include \"part.ftl\">").place().toString())
                .isEqualTo(path.resolve("part.ftl") + ":2:2");
    }

    @Test
    void aTemplateThatCannotBeReadIsFileTrouble() throws IOException {
        Files.createDirectory(path.resolve("part.ftl"));
        folder.with("try.md.ftl", "<#include \"part.ftl\">");
        assertThatThrownBy(() -> folder.templates().markdown("try", TemplateFolder.document(Edition.EN)))
                .isInstanceOf(FileTrouble.class)
                .hasMessage("cannot read " + path.resolve("part.ftl") + ": it is a folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\n<#if x", "<#ftl output_format=\"plainText\">", "a\n <#include \"part.ftl\">", "${nothing}"})
    void theFaultIsTheSameForEveryDocument(String template) throws IOException {
        folder.with("part.ftl", "<#if x").with("try.md.ftl", template);
        Templates templates = folder.templates();
        RoleDocument document = TemplateFolder.document(Edition.EN);
        Problem first = problem(templates, document);
        assertThat(problem(templates, document)).isEqualTo(first);
    }

    private static Problem problem(Templates templates, RoleDocument document) {
        return catchThrowableOfType(TemplateFault.class, () -> templates.markdown("try", document))
                .problem();
    }

    @Test
    void aBuiltInTemplateIsNamedAsSuch() {
        RoleDocument document = TemplateFolder.document(Edition.EN);
        Problem problem = catchThrowableOfType(
                        TemplateFault.class,
                        () -> folder.with("page.html.ftl", "<#include \"scorecard.md.ftl\">")
                                .templates()
                                .page(TemplateFolder.page(document.id(), "")))
                .problem();
        assertThat(problem.place().file()).isEqualTo("built-in:templates/scorecard.md.ftl");
    }

    @Test
    void thePageIsATemplateToo() throws IOException {
        folder.with("page.html.ftl", "<html>\n${titel}");
        Problem problem = catchThrowableOfType(
                        TemplateFault.class, () -> folder.templates().page(TemplateFolder.page("Baker", "")))
                .problem();
        assertThat(problem.place().toString()).isEqualTo(path.resolve("page.html.ftl") + ":2:3");
        assertThat(problem.message()).startsWith("'titel' has no value here");
    }

    @Test
    void aMacroThatCallsItselfWithoutEndIsSaid() throws IOException {
        assertThat(folder.fault("<#macro m><@m/></#macro><@m/>"))
                .isEqualTo("1:1: a macro or function of this template calls itself without end");
    }

    @Test
    void aFaultThatTheTemplateCatchesIsItsOwnAffair() throws IOException, TemplateFault {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(folder.printed("<#attempt>${nothing}<#recover>b</#attempt>"))
                    .isEqualTo("b\n");
        } finally {
            System.setErr(before);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
