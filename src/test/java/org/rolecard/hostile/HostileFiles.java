package org.rolecard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rolecard.build.Build;
import org.rolecard.build.BuildReport;
import org.rolecard.build.BuildRequest;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.build.Format;
import org.rolecard.build.Postings;
import org.rolecard.document.Edition;
import org.rolecard.posting.SampleVacancy;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;

/**
 * Roles, an employer and openings with a hostile text in every place for one, and what is built from them.
 *
 * @param folder where all of it is
 */
public record HostileFiles(Path folder) {
    private static final Path EVERY_KEY = Path.of("src/test/resources/sample-roles/every-key.yaml");

    private static final String COMPANY = """
            name: {th: §, en: §}
            address: {th: §, en: §}
            benefits: [{th: §, en: §}, {th: §, en: §}]
            how-to-apply: {th: §, en: §}
            equal-opportunity: {th: §, en: §}
            privacy-notice: {th: §, en: §}
            approval-lines: [{th: §, en: §}, {th: §, en: §}]
            """;

    /** A role with every key that there is, and a slot for every text. */
    static String role() throws IOException {
        return slots(Files.readString(EVERY_KEY).replace("code: JD-LIB-001", "code: §"));
    }

    /** The same with so many measures, all of them scored. */
    public static String roleOf(int measures) throws IOException {
        String role = role();
        Matcher one =
                Pattern.compile("(?s)  - id: desk-time\n.*?(?=scorecard:)").matcher(role);
        assertThat(one.find()).isTrue();
        StringBuilder all = new StringBuilder();
        StringBuilder scored = new StringBuilder("scorecard:\n");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < measures; i++) {
            ids.add("m-" + i);
            all.append(one.group().replace("desk-time", "m-" + i)).append("    note: {th: §, en: §}\n");
            scored.append("  - {measure: m-" + i + ", weight: " + new BigDecimal(100).divide(new BigDecimal(measures)))
                    .append("}\n");
        }
        return role.replaceAll("(?s)\nmeasures:.*", "\nmeasures:\n" + all + scored)
                .replace("measures: [fill-rate, desk-time]", "measures: " + ids);
    }

    /** An opening with every key that there is. */
    static String opening(String role) {
        String full = SampleVacancy.FULL.replace("role: baker", "role: " + role);
        return slots(full.replace("phone: 02 000 0000", "phone: §").replace("line: \"@bake\"", "line: §"));
    }

    private static String slots(String yaml) {
        return yaml.replaceAll("\\{th: [^{}]*?, en: [^{}]*?\\}", "{th: §, en: §}");
    }

    /** So many roles, and their employer. */
    public static HostileFiles roles(Path folder, int count, Slots slots) throws IOException {
        return roles(folder, role(), count, slots);
    }

    /** So many roles of that kind, and their employer. */
    public static HostileFiles roles(Path folder, String role, int count, Slots slots) throws IOException {
        Path roles = Files.createDirectories(folder.resolve("roles"));
        Files.writeString(roles.resolve("_company.yaml"), slots.fill(COMPANY));
        for (int i = 0; i < count; i++) {
            Files.writeString(roles.resolve("role-" + i + ".yaml"), slots.fill(role));
        }
        return new HostileFiles(folder);
    }

    /** So many roles, each with an opening, and their employer. */
    public static HostileFiles openings(Path folder, int count, Slots slots) throws IOException {
        return openings(folder, role(), count, slots);
    }

    /** The same for roles of that kind. */
    public static HostileFiles openings(Path folder, String role, int count, Slots slots) throws IOException {
        HostileFiles files = roles(folder, role, count, slots);
        Path openings = Files.createDirectories(folder.resolve("openings"));
        for (int i = 0; i < count; i++) {
            Files.writeString(openings.resolve("opening-" + i + ".yaml"), slots.fill(opening("role-" + i)));
        }
        return files;
    }

    /** Builds the documents of the roles. */
    BuildReport build(List<Edition> editions, List<Format> formats) throws Exception {
        return new Build(request(editions, formats)).run((done, total, role) -> {});
    }

    /** Builds the postings of the openings. */
    BuildReport post(List<Edition> editions, List<Format> formats) throws Exception {
        return new Postings(request(editions, formats)).run(List.of(folder.resolve("openings")));
    }

    /** What stopped any of it. */
    static List<Problem> errors(BuildReport report) {
        return report.roles().stream()
                .flatMap(r -> r.problems().stream())
                .filter(p -> p.severity() == Severity.ERROR)
                .toList();
    }

    private BuildRequest request(List<Edition> editions, List<Format> formats) throws IOException {
        return new BuildRequest(
                roleIds(),
                List.of(),
                editions,
                formats,
                new Folders(folder.resolve("roles"), folder.resolve("templates"), folder.resolve("out")),
                2,
                Optional.empty(),
                false);
    }

    /** Without them, the roles of the library would be built too. */
    private List<String> roleIds() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("roles"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.startsWith("role-"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }
}
