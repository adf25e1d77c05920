package org.rolecard.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
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
            if (code != null && code.openConnection() instanceof JarURLConnection jar) {
                // The program's own jar stays open as long as the program runs, so it is not closed here.
                jar.setUseCaches(true);
                return inJar(jar.getJarFile());
            }
            return anchor == null ? List.of() : inClasses(Path.of(anchor.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> inJar(JarFile jar) {
        String prefix = name + "/";
        return jar.stream()
                .map(e -> e.getName())
                .filter(n -> n.startsWith(prefix) && n.length() > prefix.length())
                .map(n -> n.substring(prefix.length()))
                .filter(n -> n.indexOf('/') < 0)
                .sorted()
                .toList();
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
}
