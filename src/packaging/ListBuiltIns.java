import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes down which roles and templates go into the jar, so that the program need not look through the jar's 25,000
 * names for them at each start. Run by the build: {@code java ListBuiltIns.java FOLDER-OF-CLASSES}.
 */
final class ListBuiltIns {
    private ListBuiltIns() {}

    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        List<String> names;
        try (Stream<Path> files = Stream.concat(
                Files.list(classes.resolve("roles")), Files.list(classes.resolve("templates")))) {
            names = files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        Path list = classes.resolve("org/rolecard/source/built-in.txt");
        Files.write(list, names, StandardCharsets.UTF_8);
    }
}
