package org.rolecard.whole;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rolecard.build.Build;
import org.rolecard.build.BuildReport;
import org.rolecard.build.BuildRequest;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.build.Format;
import org.rolecard.document.Edition;

/**
 * Builds many documents in one process and prints, now and then, how much memory is in use after a collection, how long
 * a document took, and how many files and threads are open. Run it with 256 MB:
 *
 * <pre>java -Xmx256m -cp target/rolecard.jar:target/test-classes org.rolecard.whole.Soak 10000 target/soak</pre>
 */
final class Soak {
    private static final int NOTES = 12;
    private static final long MEGABYTE = 1024 * 1024;

    /**
     * What was seen.
     *
     * @param documents documents so far
     * @param heap kilobytes in use after a collection
     * @param milliseconds of the processor for each document since the last time
     * @param files open files; 0 where the system does not tell
     * @param threads threads
     */
    record Note(int documents, long heap, double milliseconds, long files, int threads) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%6d documents  %6d kB in use  %7.1f ms of the processor each  %3d files  %3d threads",
                    documents,
                    heap,
                    milliseconds,
                    files,
                    threads);
        }

        /** The note that a line is. */
        static Note of(String line) {
            List<String> numbers = Arrays.stream(
                            line.replaceAll("[^0-9.]+", " ").strip().split(" "))
                    .toList();
            return new Note(
                    Integer.parseInt(numbers.get(0)),
                    Long.parseLong(numbers.get(1)),
                    Double.parseDouble(numbers.get(2)),
                    Long.parseLong(numbers.get(3)),
                    Integer.parseInt(numbers.get(4)));
        }
    }

    private final Path folder;
    private long cpu = processor();
    private int documents;

    private Soak(Path folder) {
        this.folder = folder;
    }

    /** Builds so many documents below a folder. */
    public static void main(String[] args) throws Exception {
        new Soak(Path.of(args[1])).run(Integer.parseInt(args[0]));
    }

    private void run(int wanted) throws Exception {
        List<String> ids = roles(wanted);
        BuildRequest request = new BuildRequest(
                ids,
                List.of(),
                List.of(Edition.values()),
                Format.ofRoles(),
                new Folders(folder.resolve("roles"), folder.resolve("templates"), folder.resolve("out")),
                2,
                Optional.empty(),
                false);
        int step = Math.max(1, ids.size() / NOTES);
        BuildReport report = new Build(request).run((done, total, id) -> {
            if (done > 0 && done % step == 0) {
                note(done * perRole());
            }
        });
        long written =
                report.roles().stream().mapToLong(role -> role.written().size()).sum();
        if (written < wanted || report.anyError()) {
            throw new IllegalStateException("only " + written + " documents");
        }
    }

    private static int perRole() {
        return Edition.values().length * (2 * Format.ofRoles().size() - 1);
    }

    /** As many roles as are needed: those of the library, again and again. */
    private List<String> roles(int wanted) throws Exception {
        Path roles = Files.createDirectories(folder.resolve("roles"));
        List<Path> library;
        try (var files = Files.list(Path.of("roles"))) {
            library = files.filter(f -> f.getFileName().toString().matches("[a-z].*\\.yaml"))
                    .sorted()
                    .toList();
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i * perRole() < wanted; i++) {
            String id = "role-" + i;
            Files.writeString(roles.resolve(id + ".yaml"), Files.readString(library.get(i % library.size())));
            ids.add(id);
        }
        return ids;
    }

    private synchronized void note(int now) {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) * 1024 / MEGABYTE;
        double each = (processor() - cpu) / 1e6 / Math.max(1, now - documents);
        long open = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        System.out.println(new Note(
                now, heap, each, open, ManagementFactory.getThreadMXBean().getThreadCount()));
        documents = now;
        cpu = processor();
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
