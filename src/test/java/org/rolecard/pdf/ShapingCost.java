package org.rolecard.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rolecard.html.PageTree;
import org.rolecard.source.BuiltInFolder;
import org.rolecard.style.Styles;
import org.rolecard.thai.Lexicon;

/**
 * Tells what shaping Thai, and making it readable again, costs: the same pages with and without, warm and cold. The
 * pages are HTML made by the program ({@code --format html} and the print style), their Thai words exchanged at random,
 * so that no two documents are alike and nothing remembered of one helps the next more than it would in life.
 *
 * <p>Run: see {@code src/docs/benchmarks.md}.
 */
public final class ShapingCost {
    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]{4,}");
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 7;
    private static final int DOCUMENTS = 40;
    private static final int COLD_ROUNDS = 15;

    private ShapingCost() {}

    /**
     * The benchmark; or, with two arguments, one cold document.
     *
     * @param args the folder of built HTML pages; {@code with} or {@code without} for a cold document of the first page
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            coldDocument(Path.of(args[0]), args[1].equals("with"));
            return;
        }
        warm(Path.of(args[0]));
        cold(args[0]);
    }

    private static void warm(Path folder) throws Exception {
        List<String> words = words();
        List<String> pages = pages(folder);
        Random random = new Random(2569);
        measure(new PdfWriterPair(), pages, words, random, WARM_UP);
        double[][] times = new double[2][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double[] both = measure(new PdfWriterPair(), pages, words, random, DOCUMENTS);
            times[0][round] = both[0];
            times[1][round] = both[1];
        }
        report("warm, a document of its own each time", median(times[0]), median(times[1]));
    }

    /** Milliseconds a document, without and with; each document is made both ways, in turns. */
    private static double[] measure(
            PdfWriterPair writers, List<String> pages, List<String> words, Random random, int documents)
            throws Exception {
        double[] nanos = new double[2];
        for (int i = 0; i < documents; i++) {
            String page = exchanged(pages.get(i % pages.size()), words, random);
            for (int j = 0; j < 2; j++) {
                int which = (i + j) % 2;
                long start = System.nanoTime();
                writers.writer(which == 1).write(PageTree.of(page), info(), page);
                nanos[which] += System.nanoTime() - start;
            }
        }
        return Arrays.stream(nanos).map(n -> n / documents / 1e6).toArray();
    }

    /** Every stretch of Thai as other words of about its length. */
    private static String exchanged(String page, List<String> words, Random random) {
        return THAI.matcher(page).replaceAll(match -> {
            StringBuilder other = new StringBuilder();
            while (other.length() < match.group().length()) {
                other.append(words.get(random.nextInt(words.size())));
            }
            return Matcher.quoteReplacement(other.toString());
        });
    }

    private static void cold(String folder) throws Exception {
        double[][] times = new double[2][COLD_ROUNDS];
        for (int round = -1; round < COLD_ROUNDS; round++) {
            for (int which = 0; which < 2; which++) {
                long start = System.nanoTime();
                Process process = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ShapingCost.class.getName(),
                                folder,
                                which == 1 ? "with" : "without")
                        .inheritIO()
                        .start();
                if (process.waitFor() != 0) {
                    throw new IllegalStateException("a cold document failed");
                }
                if (round >= 0) {
                    times[which][round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        report("cold, a process of its own each time", median(times[0]), median(times[1]));
    }

    private static void coldDocument(Path folder, boolean shaped) throws Exception {
        String page = pages(folder).get(0);
        new PdfWriterPair().writer(shaped).write(PageTree.of(page), info(), page);
    }

    private static List<String> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> pages = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".th.html"))
                    .sorted()
                    .toList()) {
                pages.add(withPrintStyle(Files.readString(file, StandardCharsets.UTF_8)));
            }
            return pages;
        }
    }

    private static String withPrintStyle(String page) {
        try {
            String css = new Styles(new BuiltInFolder("templates")).print().css();
            return page.replaceFirst("(?s)<style>.*?</style>", Matcher.quoteReplacement("<style>" + css + "</style>"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> words() throws Exception {
        return new BuiltInFolder("templates")
                .find("lexicon.th.txt")
                .orElseThrow()
                .text()
                .text()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .toList();
    }

    private static PdfInfo info() {
        return new PdfInfo("Benchmark", "", "th", Optional.empty(), Optional.empty());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void report(String what, double without, double with) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms without, %.1f ms with shaping and reading back: +%.1f %%%n",
                what,
                without,
                with,
                100 * (with - without) / without);
    }

    /** A writer that shapes and one that does not, of the built-in style. */
    private static final class PdfWriterPair {
        private final PdfWriter with;
        private final PdfWriter without;

        PdfWriterPair() throws Exception {
            PrintFonts fonts = new PrintFonts(
                    new Styles(new BuiltInFolder("templates")).print().fonts());
            Lexicon lexicon = Lexicon.of(List.of(new BuiltInFolder("templates")
                    .find("lexicon.th.txt")
                    .orElseThrow()
                    .text()
                    .text()));
            with = new PdfWriter(fonts, lexicon);
            without = new PdfWriter(fonts.leftUnshaped(), lexicon);
        }

        PdfWriter writer(boolean shaped) {
            return shaped ? with : without;
        }
    }
}
