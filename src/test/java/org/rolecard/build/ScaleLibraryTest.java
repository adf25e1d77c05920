package org.rolecard.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.problem.Problem;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.DiskFolder;
import org.rolecard.source.LayeredFolder;

/** A company's scales stand beside the built-in ones, or take their place. */
class ScaleLibraryTest {
    private static final String PASS_OR_FAIL = """
            name: {th: ผ่านหรือไม่ผ่าน, en: Pass or fail}
            how: {th: ถึงเป้าหมายจึงผ่าน, en: The target must be reached}
            between: step
            below: 0
            points: [{at: target, score: 100}]
            grades:
              - {letter: P, from: 80, to: 100, name: {th: ผ่าน, en: Pass}}
              - {letter: F, from: 0, to: 79.99, name: {th: ไม่ผ่าน, en: Fail}}
            """;

    @TempDir
    private Path own;

    private ScaleLibrary library = new ScaleLibrary(new BuiltInFolder("templates"));

    @BeforeEach
    void laysTheCompanysFolderOverTheBuiltInOne() {
        library = new ScaleLibrary(new LayeredFolder(new DiskFolder(own), new BuiltInFolder("templates")));
    }

    @Test
    void theUsualScaleIsBuiltIn() throws Exception {
        assertThat(library.names()).containsExactly("five-levels", "step-points");
        assertThat(library.named(ScaleLibrary.USUAL).name().en()).isEqualTo("Five levels (1–5)");
    }

    @Test
    void aCompanyBringsItsOwn() throws Exception {
        Files.writeString(own.resolve("scale.pass.yaml"), PASS_OR_FAIL);
        Files.writeString(own.resolve("scale..yaml"), "");
        Files.writeString(own.resolve("scale.a b.yaml"), PASS_OR_FAIL);
        assertThat(library.names()).containsExactly("five-levels", "pass", "step-points");
        assertThat(library.named("pass").name().en()).isEqualTo("Pass or fail");
    }

    @Test
    void aFileOfTheSameNameTakesThePlaceOfTheBuiltInOne() throws Exception {
        Files.writeString(own.resolve("scale.five-levels.yaml"), PASS_OR_FAIL);
        assertThat(library.named("five-levels").name().en()).isEqualTo("Pass or fail");
    }

    @Test
    void aScaleThatDoesNotExistIsAnsweredWithThoseThatDo() {
        assertThatThrownBy(() -> library.named("step-point"))
                .isInstanceOf(UnknownName.class)
                .hasMessage("there is no scale 'step-point'. Did you mean 'step-points'? "
                        + "The scales are: five-levels, step-points");
    }

    @Test
    void aScaleWithErrorsIsRefusedWithAllOfThem() throws Exception {
        Files.writeString(own.resolve("scale.bad.yaml"), PASS_OR_FAIL.replace("79.99", "79"));
        assertThatThrownBy(() -> library.named("bad"))
                .isInstanceOfSatisfying(
                        InputFault.class,
                        fault -> assertThat(fault.problems())
                                .extracting(Problem::code)
                                .containsExactly("grade-gap"));
    }
}
