package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolecard.thai.Shaper.Glyph;

/** What HarfBuzz itself makes of every Thai consonant with every vowel and tone mark, and of some words. */
public final class HbShape {
    private static final Path STORED = Path.of("src/test/resources/thai");
    private static final Path TLWG = Path.of("/usr/share/fonts/truetype/tlwg");

    private HbShape() {}

    /** What it made of them in a font of the test tree; {@code make.py} there says how it was asked. */
    public static Map<String, List<Glyph>> stored(String font) throws IOException {
        Map<String, List<Glyph>> shaped = new LinkedHashMap<>();
        for (String line : Files.readAllLines(STORED.resolve(font + ".hb.txt"), StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t", 2);
            List<Glyph> glyphs = new ArrayList<>();
            for (String glyph : parts[1].split(" ", -1)) {
                String[] values = glyph.split("[@,]", -1);
                glyphs.add(new Glyph(
                        Integer.parseInt(values[0]), 0, Double.parseDouble(values[1]), Double.parseDouble(values[2])));
            }
            shaped.put(parts[0], glyphs);
        }
        return shaped;
    }

    /** A font of the Thai Linux Working Group, which is not ours to copy; without it the test is skipped. */
    public static Path tlwg(String file) {
        Path font = TLWG.resolve(file);
        assumeTrue(Files.exists(font), "no " + font + "; .ci/run installs it");
        return font;
    }

    /** What it makes of the same texts in any font, asked now; where it is not installed, the test is skipped. */
    public static Map<String, List<Glyph>> asked(Path font) throws IOException, InterruptedException {
        List<String> texts = List.copyOf(stored("Sarabun-Regular").keySet());
        Path file = Files.createTempFile("texts", ".txt");
        Path printed = Files.createTempFile("glyphs", ".txt");
        Files.write(file, texts);
        try {
            Process process = started(
                    printed,
                    List.of(
                            "hb-shape",
                            "--no-glyph-names",
                            "--no-clusters",
                            "--features=-kern",
                            "--script=thai",
                            "--direction=ltr",
                            "--font-size=1000",
                            font.toString(),
                            "--text-file=" + file));
            assertThat(process.waitFor()).isZero();
            List<String> lines = Files.readAllLines(printed, StandardCharsets.UTF_8);
            assertThat(lines).hasSameSizeAs(texts);
            Map<String, List<Glyph>> shaped = new LinkedHashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                shaped.put(texts.get(i), glyphs(lines.get(i)));
            }
            return shaped;
        } finally {
            Files.delete(file);
            Files.delete(printed);
        }
    }

    /** Such as {@code [432+567|735@-1,20+0]}: number, shift, advance. */
    private static List<Glyph> glyphs(String line) {
        List<Glyph> glyphs = new ArrayList<>();
        double pen = 0;
        for (String glyph : line.substring(1, line.length() - 1).split("\\|", -1)) {
            String[] parts = glyph.split("\\+", -1);
            String[] place = (parts[0] + (parts[0].contains("@") ? "" : "@0,0")).split("[@,]", -1);
            glyphs.add(new Glyph(
                    Integer.parseInt(place[0]), 0, pen + Double.parseDouble(place[1]), Double.parseDouble(place[2])));
            pen += Double.parseDouble(parts[1]);
        }
        return glyphs;
    }

    private static Process started(Path printed, List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(printed.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, command.get(0) + " is not installed");
            throw e;
        }
    }
}
