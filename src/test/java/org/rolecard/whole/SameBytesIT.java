package org.rolecard.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same input is the same bytes in every format, whatever the Java, locale, time zone, encoding and number of jobs.
 * At every commit, eighteen runs that have each two of these together; with {@code -Dsame.bytes=all} all of them.
 */
class SameBytesIT {
    private static final boolean ALL = "all".equals(System.getProperty("same.bytes"));

    private static final List<String> LOCALES =
            List.of("th-TH-u-ca-buddhist-nu-thai-x-lvariant-TH", "tr-TR", "ar-EG-u-nu-arab", "de-DE", "en-US", "ja-JP");
    private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "America/St_Johns");
    private static final List<Integer> JOBS = List.of(1, 2, 16);

    @TempDir
    private Path folder;

    /**
     * A Java to run in.
     *
     * @param words its command line so far
     * @param tag the locale that it starts in
     */
    private record Machine(String tag, List<String> words) {}

    @Test
    void whateverTheSurroundings() throws IOException, InterruptedException {
        List<Machine> machines = machines();
        List<List<String>> lines = machines.stream()
                .map(m -> (List<String>) new ArrayList<String>())
                .toList();
        List<Path> outs = new ArrayList<>();
        for (int i = 0; i < LOCALES.size(); i++) {
            for (int j = 0; j < ZONES.size(); j++) {
                for (int k = 0; k < JOBS.size(); k++) {
                    if (ALL || k == (i + j) % JOBS.size()) {
                        Path out = folder.resolve("out-" + i + j + k);
                        outs.add(out);
                        int machine = (i + j) % machines.size();
                        lines.get(machine).addAll(commands(LOCALES.get(i) + "\t" + ZONES.get(j), JOBS.get(k), out));
                    }
                }
            }
        }
        for (int i = 0; i < machines.size(); i++) {
            Path own = Files.createDirectories(folder.resolve("machine-" + i));
            for (String said : ManyRuns.said(machines.get(i).words(), lines.get(i), own)) {
                assertThat(said).as(machines.get(i).toString()).startsWith("=== 0 ");
            }
        }
        Map<String, String> first = Tree.of(outs.get(0));
        assertThat(endings(first.keySet()))
                .containsExactlyInAnyOrder("md", "html", "pdf", "docx", "xlsx", "txt", "jsonld", "json");
        for (Path out : outs) {
            assertThat(Tree.of(out)).as(out.toString()).isEqualTo(first);
        }
        System.out.println(
                outs.size() + " runs, " + first.size() + " files, the same bytes; " + machines.size() + " kinds of Java"
                        + (OtherJava.find().isPresent() ? ", one of another version" : "; no other version found"));
    }

    /** Each starts in a locale of its own, since much is decided once, at the start. */
    private static List<Machine> machines() {
        List<Machine> machines = new ArrayList<>();
        machines.add(new Machine(
                "tr",
                List.of(
                        ManyRuns.ownJava(),
                        "-Duser.language=tr",
                        "-Duser.timezone=America/St_Johns",
                        "-Dfile.encoding=UTF-8")));
        Optional<Path> other = OtherJava.find();
        machines.add(new Machine(
                "th",
                List.of(
                        other.map(Path::toString).orElseGet(ManyRuns::ownJava),
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Duser.variant=TH",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1")));
        return machines;
    }

    private static List<String> commands(String surroundings, int jobs, Path out) {
        String common = "\t--jobs\t" + jobs + "\t--lang\tth-en\t--out\t" + out;
        Path examples = Path.of("src/docs/examples");
        return List.of(
                surroundings + "\tbuild\thotel-manager\tgraphic-designer" + common,
                surroundings + "\tpost\t" + examples.resolve("openings") + common,
                surroundings + "\tscorecards\tsrc/test/resources/mutants/people.csv\t--format\txlsx" + common);
    }

    private static Set<String> endings(Set<String> names) {
        Set<String> endings = new TreeSet<>();
        names.forEach(name -> endings.add(name.substring(name.lastIndexOf('.') + 1)));
        return endings;
    }
}
