package org.rolecard.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.FileTrouble.Action;

/** Writes a file so that it appears whole or not at all, and an older one survives a failure. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes beside the target, makes sure of it on the disk, then moves it into place in one step. */
    public static void write(Path target, byte[] content) throws FileTrouble {
        write(target, content, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a file that must not be there yet, even if another program makes it at the same moment. */
    public static void writeNew(Path target, byte[] content) throws FileTrouble {
        write(target, content, new CopyOption[0]);
    }

    /** Writes a file unless it has that content already, so that its date tells when it last changed. */
    public static void writeChanged(Path target, byte[] content) throws FileTrouble {
        if (!Digest.ofFile(target).equals(Optional.of(Digest.of(content)))) {
            write(target, content);
        }
    }

    /** Takes away a file that was written before and says nothing true any more. */
    public static void remove(Path target) throws FileTrouble {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw FileTrouble.because(Action.REMOVE, target, e);
        }
    }

    private static void write(Path target, byte[] content, CopyOption... how) throws FileTrouble {
        // Never made absolute: under LC_ALL=C Java cannot spell the name of a folder with Thai letters.
        Path folder = target.resolveSibling("");
        Path temporary = Leftovers.beside(target);
        try {
            if (!folder.toString().isEmpty()) {
                Files.createDirectories(folder);
            }
            refuseFolder(target);
            try {
                writeThrough(temporary, content);
                Files.move(temporary, target, how);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileTrouble e) {
            throw e;
        } catch (IOException e) {
            throw FileTrouble.because(Action.WRITE, target, e);
        }
    }

    private static void refuseFolder(Path target) throws FileTrouble {
        if (Files.isDirectory(target)) {
            throw FileTrouble.of(Action.WRITE, target.toString(), "trouble.in-the-way");
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Leftovers.hold(channel);
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
