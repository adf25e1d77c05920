package org.rolecard.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder inside the jar.
 *
 * @param name its name at the top of the jar, such as {@code roles}
 */
public record BuiltInFolder(String name) implements Folder {
    @Override
    public List<String> names() {
        URL anchor = BuiltInFolder.class.getResource("/" + name + "/");
        URL code = BuiltInFolder.class.getResource("BuiltInFolder.class");
        try {
            if (code != null && code.getProtocol().equals("jar")) {
                return JarNames.ALL.stream()
                        .filter(n -> n.startsWith(name + "/"))
                        .map(n -> n.substring(name.length() + 1))
                        .toList();
            }
            return anchor == null ? List.of() : inClasses(Path.of(anchor.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean has(String file) {
        return names().contains(file);
    }

    private static List<String> inClasses(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String shown(String file) {
        return "built-in:" + name + "/" + file;
    }

    @Override
    public Optional<SourceFile> find(String file) {
        if (!Folder.isSafe(file)) {
            return Optional.empty();
        }
        try (InputStream in = BuiltInFolder.class.getResourceAsStream("/" + name + "/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new SourceFile(shown(file), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar has 25,000 files, so the build writes down those that matter; read once a process. */
    private static final class JarNames {
        /** Files that stand in the folders {@code roles} and {@code templates}, sorted. */
        static final List<String> ALL = read();

        private static List<String> read() {
            try (InputStream list = Objects.requireNonNull(
                    BuiltInFolder.class.getResourceAsStream("built-in.txt"), "the list of files")) {
                return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
