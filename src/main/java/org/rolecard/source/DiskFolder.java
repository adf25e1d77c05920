package org.rolecard.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolecard.source.FileTrouble.Action;

/**
 * A folder of the user's.
 *
 * @param path where it is; shown as given
 */
public record DiskFolder(Path path) implements Folder {
    /** More than any font, and far more than any role: what is larger is no file for us. */
    private static final int LARGEST = 32 * 1024 * 1024;

    @Override
    public List<String> names() throws FileTrouble {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(f -> !Files.isDirectory(f))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FileTrouble.because(Action.READ_FOLDER, path, e);
        }
    }

    @Override
    public boolean has(String name) {
        try {
            Path file = path.resolve(name);
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public Optional<SourceFile> find(String name) throws FileTrouble {
        if (!Folder.isSafe(name)) {
            return Optional.empty();
        }
        Path file = resolve(name);
        // What is there and cannot be seen, as in a folder that may not be entered, is not to be passed over.
        if (!Files.isDirectory(path) || Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        refuseLinkOut(path, file);
        return Optional.of(read(file));
    }

    @Override
    public String shown(String name) {
        try {
            return path.resolve(name).toString();
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /**
     * Folders come from other people, packed or cloned, and links come with them: one that leads out of its folder
     * would put a file of this machine into a document.
     */
    public static void refuseLinkOut(Path folder, Path file) throws FileTrouble {
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw FileTrouble.of(Action.READ, file.toString(), "trouble.link-out");
            }
        } catch (FileTrouble e) {
            throw e;
        } catch (IOException e) {
            throw FileTrouble.because(Action.READ, file, e);
        }
    }

    private Path resolve(String name) throws FileTrouble {
        try {
            return path.resolve(name);
        } catch (InvalidPathException e) {
            throw FileTrouble.unspeakable(name);
        }
    }

    /** Reads one file whole; refuses devices, pipes and what is too large, none of which a read would end well on. */
    public static SourceFile read(Path file) throws FileTrouble {
        try {
            if (Files.isDirectory(file)) {
                throw FileTrouble.of(Action.READ, file.toString(), "trouble.folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw FileTrouble.of(Action.READ, file.toString(), "trouble.no-file");
            }
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                throw FileTrouble.of(Action.READ, file.toString(), "trouble.large");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw FileTrouble.of(Action.READ, file.toString(), "trouble.large");
                }
                return new SourceFile(file.toString(), bytes);
            }
        } catch (FileTrouble e) {
            throw e;
        } catch (IOException e) {
            throw FileTrouble.because(Action.READ, file, e);
        }
    }
}
