package org.rolecard.build;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.document.Edition;
import org.rolecard.source.BuiltInFolder;

/**
 * How many documents a second the whole way makes, from role files to PDFs on the disk, once the program is warm. Every
 * document is of a role of its own: the Thai words of a library role, exchanged at random.
 *
 * <p>Run: see {@code src/docs/benchmarks.md}.
 */
public final class PipelineCost {
    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]{4,}");
    private static final String ORIGINAL = "account-manager-sales.yaml";

    private PipelineCost() {}

    /**
     * The benchmark, or the role files alone.
     *
     * @param args {@code roles FOLDER COUNT} writes role files; {@code warm FOLDER JOBS ROUNDS} builds all of the
     *     folder's PDFs again and again
     */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("roles")) {
            writeRoles(Path.of(args[1]), Integer.parseInt(args[2]));
        } else {
            warm(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        }
    }

    private static void writeRoles(Path folder, int count) throws Exception {
        String original = text("roles", ORIGINAL);
        List<String> words = text("templates", "lexicon.th.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .toList();
        Random random = new Random(2569);
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            String role = THAI.matcher(original)
                    .replaceAll(match ->
                            Matcher.quoteReplacement(exchanged(match.group().length(), words, random)));
            Files.writeString(
                    folder.resolve(String.format(Locale.ROOT, "role-%05d.yaml", i)), role, StandardCharsets.UTF_8);
        }
    }

    private static String exchanged(int length, List<String> words, Random random) {
        StringBuilder other = new StringBuilder();
        while (other.length() < length) {
            other.append(words.get(random.nextInt(words.size())));
        }
        return other.toString();
    }

    private static String text(String folder, String file) throws Exception {
        return new BuiltInFolder(folder).find(file).orElseThrow().text().text();
    }

    private static void warm(Path roles, int jobs, int rounds) throws Exception {
        Path out = Files.createTempDirectory("rolecard-bench");
        List<String> ids = new RoleIds(roles).all();
        for (int round = 1; round <= rounds; round++) {
            long start = System.nanoTime();
            long processor = processorTime();
            BuildRequest request = new BuildRequest(
                    ids,
                    List.of("job-description"),
                    List.of(Edition.TH),
                    List.of(Format.PDF),
                    new Folders(roles, Path.of("templates"), out),
                    jobs,
                    Optional.empty(),
                    false);
            BuildReport report = new Build(request).run((done, total, role) -> {});
            double seconds = (System.nanoTime() - start) / 1e9;
            double used = (processorTime() - processor) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d documents, %.1f a second; %.1f ms of processor time each, %.1f a second of it%n",
                    round,
                    report.roles().size(),
                    ids.size() / seconds,
                    1000 * used / ids.size(),
                    ids.size() / used);
        }
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The ids of a folder's roles. */
    private record RoleIds(Path folder) {
        List<String> all() throws IOException {
            try (var files = Files.list(folder)) {
                return files.map(f -> f.getFileName().toString())
                        .filter(n -> n.endsWith(".yaml") && !n.startsWith("_"))
                        .map(n -> n.substring(0, n.length() - 5))
                        .sorted()
                        .toList();
            }
        }
    }
}
