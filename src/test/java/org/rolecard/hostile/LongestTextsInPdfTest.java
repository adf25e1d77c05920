package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.build.Format;
import org.rolecard.document.Edition;

/** The longest texts that files may have are whole in PDFs, read once and in their order, wherever they stand. */
class LongestTextsInPdfTest {
    private static final boolean ALL = System.getProperty("hostile.texts", "").equals("all");

    private static final String LONGEST = longest("งาน");
    private static final String LONGEST_ENGLISH = longest("work");

    /** A file has no room for the longest text in every field, so one field in so many has it. */
    private static final List<String> TEXTS = List.of(LONGEST, "หนึ่ง", "two", "สาม", "four", "ห้า", "six", "เจ็ด");

    /** Openings have Thai only where Thai belongs. */
    private static final List<String> PUBLISHABLE =
            List.of(LONGEST_ENGLISH, "one", "two", "three", "four", "five", "six", "seven");

    @TempDir
    Path folder;

    /** Each turn in one edition, and with {@code -Dhostile.texts=all} in each. */
    static Stream<Arguments> turns() {
        List<Edition> editions = List.of(Edition.values());
        return IntStream.range(0, TEXTS.size())
                .boxed()
                .flatMap(first -> (ALL ? editions : List.of(editions.get(first % editions.size())))
                        .stream().map(edition -> Arguments.of(edition, first)));
    }

    /** As long as a text may be. No word comes twice, so that none stands for another. */
    private static String longest(String word) {
        return IntStream.range(0, 2_000)
                .mapToObj(i -> word + i)
                .collect(Collectors.joining(" "))
                .substring(0, 10_000);
    }

    @ParameterizedTest
    @MethodSource("turns")
    void inDocumentsOfRoles(Edition edition, int first) throws Exception {
        HostileFiles files = HostileFiles.roles(folder, 1, Slots.texts(TEXTS, first));
        assertThat(HostileFiles.errors(files.build(List.of(edition), List.of(Format.HTML, Format.PDF))))
                .isEmpty();
        Printed.in(folder.resolve("out"), 2).assertKept();
    }

    @ParameterizedTest
    @MethodSource("turns")
    void inPostings(Edition edition, int first) throws Exception {
        HostileFiles files = HostileFiles.openings(folder, 1, Slots.texts(PUBLISHABLE, first));
        assertThat(HostileFiles.errors(files.post(List.of(edition), List.of(Format.HTML, Format.PDF))))
                .isEmpty();
        Printed.in(folder.resolve("out"), 1).assertKept();
    }
}
