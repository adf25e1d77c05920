package org.rolecard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The upper folder's files hide those of the same name below. */
class LayeredFolderTest {
    @TempDir
    private Path parent;

    private Path upper;
    private Path lower;
    private Folder layered;

    @BeforeEach
    void makeFolders() throws IOException {
        upper = Files.createDirectory(parent.resolve("upper"));
        lower = Files.createDirectory(parent.resolve("lower"));
        layered = new LayeredFolder(new DiskFolder(upper), new DiskFolder(lower));
        Files.writeString(upper.resolve("both"), "upper");
        Files.writeString(lower.resolve("both"), "lower");
        Files.writeString(lower.resolve("below"), "lower");
        Files.writeString(upper.resolve("above"), "upper");
    }

    private String found(String name) throws FileTrouble {
        return layered.find(name).orElseThrow().name();
    }

    @Test
    void theUpperFileHidesTheLower() throws FileTrouble {
        assertThat(found("both")).isEqualTo(upper.resolve("both").toString());
    }

    @Test
    void whatIsInOneOnlyIsFoundThere() throws FileTrouble {
        assertThat(found("above")).isEqualTo(upper.resolve("above").toString());
        assertThat(found("below")).isEqualTo(lower.resolve("below").toString());
        assertThat(layered.find("nowhere")).isEmpty();
    }

    @Test
    void namesOfBothAreSortedAndSaidOnce() throws FileTrouble {
        assertThat(layered.names()).containsExactly("above", "below", "both");
    }

    @Test
    void aFileIsShownWhereItIs() throws IOException {
        Files.createDirectory(upper.resolve("folder"));
        for (String name : new String[] {"both", "above"}) {
            assertThat(layered.has(name)).isTrue();
            assertThat(layered.shown(name)).isEqualTo(upper.resolve(name).toString());
        }
        assertThat(layered.has("below")).isTrue();
        for (String name : new String[] {"nowhere", "folder", "no\0name"}) {
            assertThat(layered.has(name)).as(name).isFalse();
        }
        assertThat(layered.shown("below")).isEqualTo(lower.resolve("below").toString());
        assertThat(new BuiltInFolder("roles").has("librarian.yaml")).isFalse();
        assertThat(new BuiltInFolder("roles").has("_company.yaml")).isTrue();
    }

    @Test
    void troubleAboveIsNotPassedOver() throws IOException {
        Files.createDirectory(upper.resolve("below"));
        assertThatThrownBy(() -> layered.find("below"))
                .isInstanceOf(FileTrouble.class)
                .hasMessageEndingWith(": it is a folder");
    }

    @Test
    void theProgramsOwnFilesLieBelowTheUsers() throws IOException {
        Folder templates = new LayeredFolder(new DiskFolder(upper), new BuiltInFolder("templates"));
        assertThat(templates.names()).contains("above", "print.css", "job-description.md.ftl");
        assertThat(templates.find("print.css").map(SourceFile::name)).contains("built-in:templates/print.css");
        Files.writeString(upper.resolve("print.css"), "");
        assertThat(templates.find("print.css").map(SourceFile::name))
                .contains(upper.resolve("print.css").toString());
    }
}
