package org.rolecard.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
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

    private static List<String> inClasses(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Optional<SourceFile> find(String file) {
        if (!Folder.isSafe(file)) {
            return Optional.empty();
        }
        try (InputStream in = BuiltInFolder.class.getResourceAsStream("/" + name + "/" + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new SourceFile("built-in:" + name + "/" + file, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar has 25,000 files, so it is looked through once a process. */
    private static final class JarNames {
        /** Files that stand in a folder at the top of the jar, sorted. */
        static final List<String> ALL = read();

        private static List<String> read() {
            try {
                URL code = Objects.requireNonNull(BuiltInFolder.class.getResource("BuiltInFolder.class"));
                JarURLConnection jar = (JarURLConnection) code.openConnection();
                jar.setUseCaches(true); // the program's own jar stays open as long as the program runs
                List<String> names = new ArrayList<>();
                for (Enumeration<JarEntry> all = jar.getJarFile().entries(); all.hasMoreElements(); ) {
                    String name = all.nextElement().getName();
                    int slash = name.indexOf('/');
                    if (slash > 0 && slash < name.length() - 1 && name.indexOf('/', slash + 1) < 0) {
                        names.add(name);
                    }
                }
                Collections.sort(names);
                return List.copyOf(names);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
