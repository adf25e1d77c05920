package org.rolecard.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.model.Role;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.reading.ReadFile;
import org.rolecard.reading.RoleReader;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.source.SourceText;

/**
 * However a role file is mistyped, it is read or refused with problems at places that exist, and nothing is printed.
 */
final class YamlMutationTest {
    private static final String ID = "account-manager-sales";

    private static final List<String> PIECES = List.of(
            ":", ": ", "- ", "#", " #", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
            "\\", "?", "~", "<<: ", "---\n", "...\n", "\n", "\r", "\t", " ", "    ", "0x", "1e9", "ก", "ี", "😀",
            "\u0000", "\u2028", "\uFEFF");

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void catchWhatIsPrinted() {
        PrintStream paper = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(paper);
        System.setErr(paper);
    }

    @AfterEach
    void printAgain() {
        System.setOut(out);
        System.setErr(err);
    }

    /** Five seeds of four hundred mutants each, so that a failure names a short run. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsOrRefusesEveryMutantAndPrintsNothing(long seed) throws Exception {
        String original = original();
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            String mutant = original;
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                mutant = random.nextBoolean() ? withCharacterChanged(mutant, random) : withLineChanged(mutant, random);
            }
            isReadOrRefused(mutant);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void readsTheOriginalWithoutAProblem() throws Exception {
        ReadFile<Role> read = RoleReader.read(Yaml.read(original()), ID);
        assertThat(read.problems()).isEmpty();
    }

    private static void isReadOrRefused(String mutant) {
        SourceText source = new SourceText("r.yaml", mutant);
        YamlFile file = StrictYaml.read(source);
        List<Problem> problems = RoleReader.read(file, ID).problems();
        assertThat(problems).as(mutant).containsAll(file.problems());
        assertThat(file.root().isPresent() || !problems.isEmpty()).as(mutant).isTrue();
        for (Problem problem : problems) {
            Place place = problem.place();
            String line = source.line(place.line());
            assertThat(place.line()).as(problem::toString).isLessThanOrEqualTo(lines(source));
            assertThat(place.column())
                    .as(problem::toString)
                    .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
            assertThat(problem.sourceLine()).isEqualTo(line);
            assertThat(problem.message()).as(problem::toString).doesNotContain("not well-formed", "snakeyaml", "\n");
        }
    }

    /** The lines that an editor numbers: the empty one after the last line's end is none. */
    private static int lines(SourceText source) {
        boolean emptyAtTheEnd = source.line(source.lineCount()).isEmpty() && source.lineCount() > 1;
        return source.lineCount() - (emptyAtTheEnd ? 1 : 0);
    }

    private static String withCharacterChanged(String text, Random random) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int end = text.offsetByCodePoints(at, 1);
        String before = text.substring(0, at);
        String character = text.substring(at, end);
        String after = text.substring(end);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + character + character + after;
            case 2 -> before + piece + character + after;
            default -> before + piece + after;
        };
    }

    private static String withLineChanged(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        String other = lines.get(random.nextInt(lines.size()));
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(at, other);
            case 3 -> lines.set(at, other);
            default -> lines.set(at, random.nextBoolean() ? " " + line : line.stripLeading());
        }
        return String.join("\n", lines);
    }

    private static String original() throws Exception {
        return new BuiltInFolder("roles")
                .find(ID + ".yaml")
                .orElseThrow()
                .text()
                .text();
    }
}
