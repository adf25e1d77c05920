package org.rolecard.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template has no way to Java, to files outside its folder, or to print data unescaped. */
class ClosedTemplatesTest {
    @TempDir
    private Path parent;

    private TemplateFolder folder;

    @BeforeEach
    void hideASecretBeside() throws IOException {
        Files.writeString(parent.resolve("secret.ftl"), "secret");
        folder = new TemplateFolder(Files.createDirectory(parent.resolve("templates")));
    }

    @Test
    void noCommandIsRun() throws IOException {
        Path canary = parent.resolve("canary");
        assertThat(folder.fault("${\"freemarker.template.utility.Execute\"?new()(\"touch " + canary + "\")}"))
                .contains("is not allowed in the template for security reasons");
        assertThat(canary).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "freemarker.template.utility.Execute",
                "freemarker.template.utility.ObjectConstructor",
                "freemarker.template.utility.JythonRuntime",
                "freemarker.template.SimpleScalar",
                "freemarker.ext.beans.BeansWrapper"
            })
    void noJavaObjectIsMade(String javaClass) throws IOException {
        assertThat(folder.fault("a\n  ${\"" + javaClass + "\"?new()}"))
                .startsWith("2:3: Instantiating " + javaClass + " is not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${title?api}", "${title?api.class}", "${employer?api.name()}", "${facts?api.size()}"})
    void noMethodIsReachedThroughTheApi(String template) throws IOException {
        assertThat(folder.fault(template)).startsWith("1:3: Can't use ?api");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.ftl",
                "../secret",
                "/../secret.ftl",
                "a/../../secret.ftl",
                "..\\secret.ftl",
                "*/secret.ftl",
                "/etc/hostname",
                "/etc/hostname.ftl",
                "file:///etc/hostname",
                "file:///etc/hostname.ftl",
                "http://localhost/a.ftl",
                "classpath:templates/page.html.ftl",
                "print.css",
                "fonts/OFL.txt",
                "none.ftl"
            })
    void nothingOutsideTheFolderAndNoOtherFileIsIncluded(String name) throws IOException {
        String escaped = name.replace("\\", "\\\\");
        assertThat(folder.fault("a <#include \"" + escaped + "\">"))
                .matches("1:3: there is no template '.*" + name.replaceAll("^.*[/\\\\]", "")
                        + "' in the templates folder");
        assertThat(folder.fault("<#import \"" + escaped + "\" as a>")).startsWith("1:1: there is no template '");
    }

    @Test
    void anAbsolutePathIsNotIncluded() throws IOException {
        assertThat(folder.fault("<#include \"" + parent.resolve("secret.ftl") + "\">"))
                .contains("there is no template '");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a ${title?no_esc}; 1:11: The ?no_esc expression can't be used",
                "a <#noautoesc>${title}</#noautoesc>; 1:3: <#noautoesc> can't be used",
                "<#outputformat \"plainText\">${title}</#outputformat>; 1:1: Non-markup output format plainText can't be used",
                "<#outputformat \"undefined\">${title}</#outputformat>; 1:1: Non-markup output format undefined can't be used",
                "<#outputformat \"JSON\">${title}</#outputformat>; 1:1: Non-markup output format JSON can't be used",
                "<#ftl auto_esc=false>${title}; 1:16: auto_esc=false can't be used",
                "<#ftl output_format=\"plainText\">${title}; 1:1: Non-markup output format plainText can't be used"
            })
    void nothingIsPrintedUnescaped(String template, String fault) throws IOException {
        assertThat(folder.fault(template)).isEqualTo(fault + "; all that a template prints is escaped");
    }

    @Test
    void aTextIsNotPrintedInAnotherFormat() throws IOException {
        assertThat(folder.fault("<#outputformat \"HTML\">${title}</#outputformat>"))
                .contains("The value to print is in Markdown format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${employer.class}",
                "${employer.getClass()}",
                "${employer.toString()}",
                "${employer.hashCode()}",
                "${employer.name()}",
                "${duties[0].getText()}",
                "${getClass()}",
                "${class}",
                "${toString()}",
                "${duties[0].getClass().forName(\"java.lang.Runtime\")}",
                "${labels.size()}",
                "${labels.keySet()}"
            })
    void recordsShowTheirComponentsAlone(String template) throws IOException {
        assertThat(folder.fault(template)).contains("' has no value here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "parts", "marked", "plain", "words", "getClass", "toString", "text"})
    void textsShowTheirWordsAlone(String name) throws IOException {
        assertThat(folder.fault("${title." + name + "}"))
                .endsWith(": a text has no '" + name + "'; it has: stacked, first, linked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${id.class}", "${id.length()}", "${facts.size()}", "${duties[0].number.class}"})
    void textsNumbersAndListsHaveNoMembers(String template) throws IOException {
        assertThat(folder.fault(template)).startsWith("1:3: For \".\" left-hand operand: Expected a hash");
    }

    @Test
    void nothingButDataIsShown() throws IOException {
        assertThat(folder.fault("${.locale_object}")).isEqualTo("1:1: templates cannot be shown a java.util.Locale");
    }

    /** Not even where FreeMarker wraps objects by itself, which it is nowhere asked to. */
    @ParameterizedTest
    @ValueSource(classes = {String.class, Object.class, Class.class, Thread.class, List.class})
    void noMemberOfAJavaClassIsExposed(Class<?> type) {
        ClassMemberAccessPolicy policy = DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_34)
                .forClass(type);
        assertThat(type.getMethods()).isNotEmpty().noneMatch(policy::isMethodExposed);
        assertThat(type.getConstructors()).noneMatch(policy::isConstructorExposed);
    }

    @Test
    void componentsAreShown() throws IOException, TemplateFault {
        assertThat(folder.printed("${id} ${facts[0].value} ${facts?size} ${duties[1].number} ${labels.purpose}"
                        + " ${labels[\"sign-name\"]} ${otherTitle???c} ${scorecard[0].measure.target}"))
                .isEqualTo("baker Kitchen 6 2 Job purpose (........................................) false 90\n");
    }
}
