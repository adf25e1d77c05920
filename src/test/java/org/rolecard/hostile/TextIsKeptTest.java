package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.build.BuildReport;
import org.rolecard.build.Format;
import org.rolecard.document.Edition;

/**
 * A text comes out of every form as it went in, and changes nothing around itself: what is built from hostile texts is
 * what is built from plain words, but for the texts. Here each text has a turn somewhere; {@link EveryFieldTest} brings
 * it into every field.
 */
class TextIsKeptTest {
    private static final List<Edition> EDITIONS = List.of(Edition.TH_EN);

    /** So many of each have more places than there are texts. */
    private static final int ROLES = 60;

    private static final int LARGE_ROLES = 7;
    private static final int OPENINGS = 38;

    @TempDir
    static Path folder;

    /** Writes files with the texts that it is given. */
    private interface Writer {
        HostileFiles write(Path folder, Slots slots) throws IOException;
    }

    /** Builds them. */
    private interface Builder {
        BuildReport build(HostileFiles files) throws Exception;
    }

    /** Builds from texts and from marks. */
    private static Kept built(String name, List<String> texts, Writer writer, Builder builder) throws Exception {
        Slots slots = Slots.texts(texts, 0);
        Path of = folder.resolve(name);
        assertThat(HostileFiles.errors(builder.build(writer.write(of.resolve("texts"), slots))))
                .isEmpty();
        assertThat(HostileFiles.errors(builder.build(writer.write(of.resolve("marks"), slots.marked()))))
                .isEmpty();
        assertThat(texts).hasSizeGreaterThan(2_800).hasSizeLessThan(slots.used());
        return new Kept(of.resolve("texts/out"), of.resolve("marks/out"), slots);
    }

    @Test
    void inDocumentsOfRoles() throws Exception {
        Kept kept = built(
                "roles",
                HostileTexts.readable(),
                (path, texts) -> HostileFiles.roles(path, ROLES, texts),
                files -> files.build(EDITIONS, List.of(Format.MD, Format.HTML)));
        kept.assertIn(".html", 2 * ROLES);
        kept.assertIn(".md", 2 * ROLES);
    }

    @Test
    void inOfficeFiles() throws Exception {
        Kept kept = built(
                "office",
                HostileTexts.readable(),
                (path, texts) -> HostileFiles.roles(path, HostileFiles.roleOf(50), LARGE_ROLES, texts),
                files -> files.build(EDITIONS, List.of(Format.XLSX, Format.DOCX)));
        kept.assertIn(".xlsx", LARGE_ROLES);
        kept.assertIn(".docx", 2 * LARGE_ROLES);
    }

    @Test
    void inPostings() throws Exception {
        Kept kept = built(
                "openings",
                HostileTexts.publishable(),
                (path, texts) -> HostileFiles.openings(path, OPENINGS, texts),
                files -> files.post(EDITIONS, List.of(Format.MD, Format.HTML, Format.TXT, Format.JSONLD, Format.DOCX)));
        for (String ending : List.of(".html", ".md", ".jsonld", ".txt", ".docx")) {
            kept.assertIn(ending, OPENINGS);
        }
    }
}
