package org.rolecard.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java of another version than the one that the tests run in: the one of {@code -Dother.java} or
 * {@code ROLECARD_OTHER_JAVA} (a folder with bin/java), or a newer one where Linux keeps them.
 */
final class OtherJava {
    private static final Path USUAL = Path.of("/usr/lib/jvm");

    private OtherJava() {}

    static Optional<Path> find() {
        Optional<String> told = Optional.ofNullable(System.getProperty("other.java"))
                .or(() -> Optional.ofNullable(System.getenv("ROLECARD_OTHER_JAVA")));
        if (told.isPresent()) {
            return told.map(OtherJava::program);
        }
        if (!Files.isDirectory(USUAL)) {
            return Optional.empty();
        }
        int own = Runtime.version().feature();
        try (Stream<Path> all = Files.list(USUAL)) {
            return all.filter(path -> feature(path) > own)
                    .map(path -> program(path.toString()))
                    .filter(Files::isExecutable)
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path program(String home) {
        return Path.of(home, "bin", "java");
    }

    /** The version that a folder's release file names; 0 where it names none. */
    private static int feature(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.replaceAll("^JAVA_VERSION=\"(\\d+).*$", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
