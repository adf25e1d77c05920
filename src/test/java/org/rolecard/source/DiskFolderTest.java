package org.rolecard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A folder of the user's gives its files, and says in one line what it cannot give. */
class DiskFolderTest {
    private static final long LARGEST = 32L * 1024 * 1024;

    @TempDir
    private Path path;

    @Test
    void filesAreNamedAsTheUserNamesTheFolder() throws IOException {
        Files.writeString(path.resolve("a.yaml"), "title: a");
        SourceFile file = new DiskFolder(path).find("a.yaml").orElseThrow();
        assertThat(file.name()).isEqualTo(path.resolve("a.yaml").toString());
        assertThat(file.bytes()).asString().isEqualTo("title: a");
    }

    @Test
    void namesAreSortedAndThoseOfFilesAlone() throws IOException {
        for (String name : new String[] {"b.yaml", "a.yaml", "Z.yaml", ".hidden"}) {
            Files.writeString(path.resolve(name), "");
        }
        Files.createDirectory(path.resolve("fonts"));
        assertThat(new DiskFolder(path).names()).containsExactly(".hidden", "Z.yaml", "a.yaml", "b.yaml");
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() throws FileTrouble {
        DiskFolder none = new DiskFolder(path.resolve("none"));
        assertThat(none.names()).isEmpty();
        assertThat(none.find("a.yaml")).isEmpty();
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(path.resolve("a.yaml"));
        assertThatThrownBy(() -> new DiskFolder(path).find("a.yaml"))
                .isInstanceOf(FileTrouble.class)
                .hasMessage("cannot read " + path.resolve("a.yaml") + ": it is a folder");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> DiskFolder.read(path.resolve("none.yaml")))
                .isInstanceOf(FileTrouble.class)
                .hasMessage("cannot read " + path.resolve("none.yaml") + ": there is no such file or folder");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Path large = path.resolve("large.yaml");
        setLength(large, LARGEST + 1);
        assertThatThrownBy(() -> new DiskFolder(path).find("large.yaml"))
                .isInstanceOf(FileTrouble.class)
                .hasMessage("cannot read " + large + ": it is larger than 32 MiB");
    }

    @Test
    void aFileJustSmallEnoughIsRead() throws IOException {
        setLength(path.resolve("large.ttf"), LARGEST);
        assertThat(new DiskFolder(path).find("large.ttf").map(f -> (long) f.bytes().length))
                .contains(LARGEST);
    }

    private static void setLength(Path file, long length) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(length);
        }
    }

    static boolean hasDevices() {
        return Files.exists(Path.of("/dev/zero"));
    }

    @Test
    @EnabledIf("hasDevices")
    void aDeviceIsRefused() {
        assertThatThrownBy(() -> DiskFolder.read(Path.of("/dev/zero")))
                .isInstanceOf(FileTrouble.class)
                .hasMessage("cannot read /dev/zero: it is not a regular file");
    }

    @Test
    @EnabledIf("hasDevices")
    void aLinkToADeviceIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(path.resolve("a.yaml"), Path.of("/dev/zero"));
        assertThatThrownBy(() -> new DiskFolder(path).find("a.yaml")).isInstanceOf(FileTrouble.class);
        Files.delete(link);
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(path.resolve("secret"), "secret");
        Path inside = Files.createDirectory(path.resolve("roles"));
        Files.createSymbolicLink(inside.resolve("a.png"), secret);
        Files.createSymbolicLink(inside.resolve("folder"), path);
        assertThatThrownBy(() -> new DiskFolder(inside).find("a.png"))
                .isInstanceOf(FileTrouble.class)
                .hasMessage("cannot read " + inside.resolve("a.png")
                        + ": it is a link to a file outside of its folder; put the file itself there");
        assertThatThrownBy(() -> new DiskFolder(inside).find("folder/secret")).isInstanceOf(FileTrouble.class);
    }

    @Test
    void aLinkWithinTheFolderAndALinkToTheFolderAreRead() throws IOException {
        Path folder = Files.createDirectory(path.resolve("roles"));
        Files.writeString(folder.resolve("a.yaml"), "title: a");
        Files.createSymbolicLink(folder.resolve("b.yaml"), Path.of("a.yaml"));
        Path link = Files.createSymbolicLink(path.resolve("link"), folder);
        assertThat(new DiskFolder(link).find("b.yaml")).isPresent();
    }
}
