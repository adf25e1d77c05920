package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.build.Format;
import org.rolecard.document.Edition;

/**
 * Each text in each field. A role, its employer and its opening have each text in turn in their first field, the next
 * one in the second, and so on: after as many turns as there are texts, each field has had each of them. A fair share
 * of the turns at every commit, all of them with {@code -Dhostile.texts=all}.
 */
class EveryFieldTest {
    private static final List<Edition> EDITIONS = List.of(Edition.TH_EN);

    /** Pages are held against what was built from marks, and PDFs against their pages. */
    private static final List<Format> PRINTED = List.of(Format.HTML, Format.PDF);

    private static final boolean ALL = System.getProperty("hostile.texts", "").equals("all");

    /** Turns at every commit. They are spread over all texts, so that each field has some of each list. */
    private static final int SHARE = 24;

    @TempDir
    Path folder;

    /** The texts that come first in a turn. */
    private static IntStream turns(int texts, int share) {
        return ALL ? IntStream.range(0, texts) : IntStream.range(0, share).map(i -> i * (texts / share));
    }

    @Test
    void inDocumentsOfRoles() throws Exception {
        List<String> texts = HostileTexts.readable();
        List<Format> formats = List.of(Format.MD, Format.HTML, Format.XLSX, Format.DOCX);
        Path marks = folder.resolve("marks");
        HostileFiles.roles(marks, 1, Slots.texts(texts, 0).marked()).build(EDITIONS, formats);
        for (int first : turns(texts.size(), SHARE).toArray()) {
            Path turn = folder.resolve("turn-" + first);
            Slots slots = Slots.texts(texts, first);
            assertThat(HostileFiles.errors(HostileFiles.roles(turn, 1, slots).build(EDITIONS, formats)))
                    .isEmpty();
            Kept kept = new Kept(turn.resolve("out"), marks.resolve("out"), slots);
            kept.assertIn(".md", 2);
            kept.assertIn(".html", 2);
            kept.assertIn(".docx", 2);
            kept.assertIn(".xlsx", 1);
            delete(turn);
        }
    }

    @Test
    void inPostings() throws Exception {
        List<String> texts = HostileTexts.publishable();
        List<Format> formats = List.of(Format.MD, Format.HTML, Format.TXT, Format.JSONLD, Format.DOCX);
        Path marks = folder.resolve("marks");
        HostileFiles.openings(marks, 1, Slots.texts(texts, 0).marked()).post(EDITIONS, formats);
        for (int first : turns(texts.size(), SHARE).toArray()) {
            Path turn = folder.resolve("turn-" + first);
            Slots slots = Slots.texts(texts, first);
            assertThat(HostileFiles.errors(HostileFiles.openings(turn, 1, slots).post(EDITIONS, formats)))
                    .isEmpty();
            Kept kept = new Kept(turn.resolve("out"), marks.resolve("out"), slots);
            for (String ending : List.of(".html", ".md", ".jsonld", ".txt", ".docx")) {
                kept.assertIn(ending, 1);
            }
            delete(turn);
        }
    }

    /** Texts that no font has are refused in PDFs, as {@link TextIsKeptInPdfTest} shows. */
    @Test
    void inPdfsOfRoles() throws Exception {
        List<String> texts = Printed.printable(HostileTexts.readable());
        for (int first : turns(texts.size(), SHARE).toArray()) {
            Path turn = folder.resolve("turn-" + first);
            HostileFiles files = HostileFiles.roles(turn, 1, Slots.texts(texts, first));
            assertThat(HostileFiles.errors(files.build(EDITIONS, PRINTED))).isEmpty();
            Printed.in(turn.resolve("out"), 2).assertKept();
            delete(turn);
        }
    }

    @Test
    void inPdfsOfPostings() throws Exception {
        List<String> texts = Printed.printable(HostileTexts.publishable());
        for (int first : turns(texts.size(), SHARE).toArray()) {
            Path turn = folder.resolve("turn-" + first);
            HostileFiles files = HostileFiles.openings(turn, 1, Slots.texts(texts, first));
            assertThat(HostileFiles.errors(files.post(EDITIONS, PRINTED))).isEmpty();
            Printed.in(turn.resolve("out"), 1).assertKept();
            delete(turn);
        }
    }

    /** There would be gigabytes of them. */
    private static void delete(Path turn) throws IOException {
        try (Stream<Path> files = Files.walk(turn)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
