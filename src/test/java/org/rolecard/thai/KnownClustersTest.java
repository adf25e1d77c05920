package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolecard.thai.Shaper.Glyph;
import org.rolecard.thai.Shaper.Shaped;

/**
 * The clusters that are written down for the program's own fonts are what HarfBuzz says today. After a change of a font
 * {@code -Dgolden.update=true} writes them anew; a file that no font has any more is to be deleted.
 */
class KnownClustersTest {
    private static final Path FILES = Path.of("src/main/resources/clusters");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final List<String> ABOVE_AND_BELOW = List.of("", "ั", "ิ", "ี", "ึ", "ื", "็", "ํ", "ุ", "ู", "ฺ");
    private static final List<String> TONES = List.of("", "่", "้", "๊", "๋", "์");

    static Stream<Path> fonts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/fonts"))) {
            return files.filter(f -> f.getFileName().toString().matches("Sarabun.*\\.ttf")).sorted().toList().stream();
        }
    }

    /** All that Thai is written with, and more that it could be: letters with a vowel and a tone mark. */
    private static List<String> clusters() {
        List<String> clusters = new ArrayList<>();
        IntStream.rangeClosed(0x0E01, 0x0E5B)
                .filter(Character::isDefined)
                .filter(c -> Clusters.isThai(c) && Character.getType(c) != Character.NON_SPACING_MARK && c != 0x0E33)
                .forEach(c -> clusters.add(Character.toString(c)));
        clusters.addAll(List.of("ฤๅ", "ฦๅ"));
        for (char letter = 'ก'; letter <= 'ฮ'; letter++) {
            for (String tone : TONES) {
                for (String vowel : ABOVE_AND_BELOW) {
                    if (!vowel.isEmpty() || !tone.isEmpty()) {
                        clusters.add(letter + vowel + tone);
                    }
                }
                clusters.add(letter + tone + "ำ");
            }
        }
        return clusters;
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void areAsHarfBuzzShapesThem(Path font) throws Exception {
        byte[] data = Files.readAllBytes(font);
        byte[] expected = file(data, new HarfBuzzShaper(data));
        Path file = FILES.resolve(KnownClusters.fileName(data));
        if (UPDATE) {
            Files.createDirectories(FILES);
            Files.write(file, expected);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void comeOutTheSameWhateverStandsBesideThem(Path font) throws Exception {
        Shaper shaper = new HarfBuzzShaper(Files.readAllBytes(font));
        List<String> clusters =
                clusters().stream().filter(c -> !c.equals("ๅ")).toList(); // it makes one cluster with ฤ and ฦ
        for (List<String> some : inGroups(clusters, 60)) {
            assertThat(ClusterTrial.passes(
                            Stream.concat(some.stream(), Stream.of("ป", "ฟี่", "ญู", "ไ", "น้ำ"))
                                    .toList(),
                            shaper))
                    .as(some.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void areFoundAsTheyWereWritten(Path font) throws Exception {
        byte[] data = Files.readAllBytes(font);
        KnownClusters known = KnownClusters.of(data).orElseThrow();
        Shaper shaper = new HarfBuzzShaper(data);
        for (String cluster : clusters()) {
            Shaped found = known.find(cluster).orElseThrow();
            Shaped shaped = shaper.shape(cluster);
            assertThat(found.advance()).as(cluster).isCloseTo(shaped.advance(), within());
            assertThat(found.glyphs()).as(cluster).hasSameSizeAs(shaped.glyphs());
            for (int i = 0; i < found.glyphs().size(); i++) {
                Glyph one = found.glyphs().get(i);
                Glyph other = shaped.glyphs().get(i);
                assertThat(one.id()).isEqualTo(other.id());
                assertThat(one.character()).isEqualTo(other.character());
                assertThat(one.x()).isCloseTo(other.x(), within());
                assertThat(one.y()).isCloseTo(other.y(), within());
            }
        }
        assertThat(known.find("กกกกก")).isEmpty();
        assertThat(known.find("กก")).isEmpty();
        assertThat(known.find("a")).isEmpty();
    }

    @Test
    void noFileIsLeftOfAFontThatIsGone() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path font : fonts().toList()) {
            expected.add(KnownClusters.fileName(Files.readAllBytes(font)));
        }
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyWordOfTheLexiconIsWrittenWithThem() throws Exception {
        KnownClusters known = KnownClusters.of(
                        Files.readAllBytes(fonts().findFirst().orElseThrow()))
                .orElseThrow();
        assertThat(Files.readAllLines(Path.of("templates/lexicon.th.txt"), StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(word -> Clusters.of(word).stream()
                                .map(c -> word.substring(c.start(), c.end()))
                                .filter(c -> c.chars().allMatch(Clusters::isThai))))
                .allMatch(cluster -> known.find(cluster).isPresent());
    }

    @Test
    void aFontOfTheUsersHasNone() throws IOException {
        assertThat(KnownClusters.of(Files.readAllBytes(Path.of("src/test/resources/fonts/NotoSansThai-Regular.ttf"))))
                .isEmpty();
    }

    private static Offset<Double> within() {
        return Offset.offset(0.51);
    }

    private static List<List<String>> inGroups(List<String> all, int size) {
        return IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(i -> all.subList(i * size, Math.min(all.size(), (i + 1) * size)))
                .toList();
    }

    private static byte[] file(byte[] font, Shaper shaper) throws IOException {
        int units = unitsPerEm(font);
        Map<Integer, String> sorted = new TreeMap<>();
        clusters().forEach(c -> sorted.put(KnownClusters.key(c).orElseThrow(), c));
        List<Shaped> shaped = sorted.values().stream().map(shaper::shape).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(units);
        out.writeInt(sorted.size());
        for (int key : sorted.keySet()) {
            out.writeInt(key);
        }
        int begins = 0;
        out.writeInt(begins);
        for (Shaped one : shaped) {
            begins += one.glyphs().size();
            out.writeInt(begins);
        }
        for (Shaped one : shaped) {
            out.writeShort(inUnits(one.advance(), units));
        }
        for (Shaped one : shaped) {
            for (Glyph glyph : one.glyphs()) {
                out.writeShort(glyph.id());
                out.writeByte(glyph.character());
                out.writeShort(inUnits(glyph.x(), units));
                out.writeShort(inUnits(glyph.y(), units));
            }
        }
        return bytes.toByteArray();
    }

    private static int inUnits(double thousandths, int units) {
        return (int) Math.round(thousandths * units / 1000);
    }

    /** From the font's head, by the OpenType specification. */
    private static int unitsPerEm(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int i = 0; i < bytes.getShort(4); i++) {
            int entry = 12 + 16 * i;
            if (bytes.getInt(entry) == 0x68656164) { // "head"
                return bytes.getChar(bytes.getInt(entry + 8) + 18);
            }
        }
        throw new IllegalArgumentException("a font without a head");
    }
}
