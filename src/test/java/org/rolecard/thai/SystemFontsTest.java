package org.rolecard.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thai is set on a machine that has neither libfontconfig nor any font. */
class SystemFontsTest {
    private static final Path FONT = Path.of("templates/fonts/Sarabun-Regular.ttf");

    /** What the test runs in a process of its own. */
    static final class Shaping {
        private Shaping() {}

        public static void main(String[] args) throws Exception {
            Shaper shaper = new HarfBuzzShaper(Files.readAllBytes(FONT));
            System.out.print(shaper.shape("ที่").glyphs().size());
        }
    }

    @Test
    void thaiIsSetWithoutLibfontconfigAndSystemFonts(@TempDir Path folder) throws Exception {
        Optional<Path> library = libfontconfig();
        assumeTrue(library.isPresent(), "no libfontconfig here that could be hidden");
        Path nothing = Files.createFile(folder.resolve("nothing"));
        String hidden =
                "mount --bind " + nothing + " " + library.get() + " && mount -t tmpfs none /usr/share/fonts && ";
        assumeTrue(printed(folder, hidden + "echo yes").equals("yes\n"), "mounts are not permitted here");
        String java = Path.of(System.getProperty("java.home"), "bin", "java") + " -cp '"
                + System.getProperty("java.class.path") + "' '" + Shaping.class.getName() + "'";
        assertThat(printed(folder, hidden + java)).isEqualTo("3");
    }

    private static Optional<Path> libfontconfig() throws Exception {
        Path folder = Path.of("/usr/lib/x86_64-linux-gnu");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("libfontconfig.so.1."))
                    .findFirst();
        }
    }

    /** What commands print with mounts of their own, which end with them. */
    private static String printed(Path folder, String commands) throws Exception {
        Path out = folder.resolve("printed");
        try {
            new ProcessBuilder(List.of("unshare", "-m", "sh", "-c", commands))
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (java.io.IOException e) {
            return "";
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
