package org.rolecard.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;

/**
 * The folder that files are written into, and out of which nothing leads.
 *
 * @param root where it is; it may be a link itself, since the user named it
 */
public record OutFolder(Path root) {
    /**
     * A folder in it that is about to be written into: no link leads out of it, and what broken-off runs left is gone.
     */
    public Path at(String... names) throws FileTrouble {
        Path path = root;
        for (String name : names) {
            path = in(path, name);
            if (Files.isSymbolicLink(path) && leadsOut(path)) {
                throw FileTrouble.of(Action.WRITE, path.toString(), "trouble.link");
            }
        }
        Leftovers.sweep(path);
        return path;
    }

    private static Path in(Path folder, String name) throws FileTrouble {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw FileTrouble.unspeakable(name);
        }
    }

    private boolean leadsOut(Path link) {
        try {
            return !link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true; // it leads to nothing that is there
        }
    }
}
