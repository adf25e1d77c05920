package org.rolecard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Tells how long the scorecards of a company take, and how much memory: the jar makes them for invented people, and
 * scores the sheets, in a heap that is limited. Linux only, since the peak of memory is read from {@code /proc}.
 *
 * <p>Run: see {@code src/docs/benchmarks.md}.
 */
public final class WholeCompany {
    private static final List<String> ROLES = List.of(
            "account-manager-sales", "warehouse-officer", "graphic-designer", "hotel-manager", "front-desk-officer");
    private static final List<String> FIRST = List.of("สมชาย", "สุดารัตน์", "ณัฐพล", "กนกวรรณ", "ปิยะ", "อรทัย");
    private static final List<String> LAST = List.of("ใจดี", "ศรีสุข", "วงศ์ไทย", "แสงทอง", "มั่นคง", "งามตา");

    private WholeCompany() {}

    /**
     * The benchmark.
     *
     * @param args an empty folder to work in, how many people, and the formats, such as {@code xlsx,pdf}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Files.writeString(folder.resolve("people.csv"), list(Integer.parseInt(args[1])));
        for (String run : List.of("first", "second")) {
            measure(folder, run + " run", "scorecards", "people.csv", "--format", args[2]);
        }
        if (List.of(args[2].split(",")).contains("xlsx")) {
            measure(folder, "summary of the sheets", "score", "out/scorecards", "--summary", "summary.xlsx");
        }
    }

    private static String list(int people) {
        Random random = new Random(2570);
        StringBuilder list = new StringBuilder("employee id,name,role,department,reviewer,period\n");
        for (int i = 1; i <= people; i++) {
            list.append(String.format(Locale.ROOT, "E%05d", i))
                    .append(',')
                    .append(any(FIRST, random) + " " + any(LAST, random))
                    .append(',')
                    .append(any(ROLES, random))
                    .append(",ฝ่ายปฏิบัติการ,")
                    .append(any(FIRST, random) + " " + any(LAST, random))
                    .append(",ม.ค.–มิ.ย. 2570\n");
        }
        return list.toString();
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static void measure(Path folder, String run, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-jar"));
        command.add(Path.of("target/rolecard.jar").toAbsolutePath().toString());
        command.addAll(List.of(words));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        long peak = 0;
        while (process.isAlive()) {
            long now = peak(process.pid())
                    + process.descendants().mapToLong(p -> peak(p.pid())).sum();
            peak = Math.max(peak, now);
            Thread.sleep(20);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, at most %d MB in both processes%n",
                run,
                (System.nanoTime() - start) / 1e9,
                peak / 1024);
    }

    /** The most memory that a process has had so far, in KB. */
    private static long peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has just ended
        }
    }
}
