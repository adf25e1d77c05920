package org.rolecard.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that others are written as before they are whole. A run that is broken off, as by a power cut, leaves one
 * behind; the next run sweeps it.
 */
final class Leftovers {
    private static final String ENDING = ".rolecard-tmp";
    private static final Pattern NAME = Pattern.compile("(?s)\\..+\\.(\\d{1,18})-[0-9a-z]+" + Pattern.quote(ENDING));

    private Leftovers() {}

    /** A name for a file while it is written, which tells whose it is. */
    static Path beside(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                        + Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36) + ENDING);
    }

    /** Tells other runs that a file is being written, where the file system can. */
    static void hold(FileChannel file) {
        try {
            file.tryLock();
        } catch (IOException e) {
            // Without locks the number of the process has to do.
        }
    }

    /** Takes away those of a folder that nobody writes any more. */
    static void sweep(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + ENDING)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches() && isAbandoned(file, Long.parseLong(name.group(1)))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It harms nobody, and may go another time.
        }
    }

    /**
     * Whether a file's process has ended. Numbers of processes are given anew, in containers even always the same; so a
     * process that began later than the file is another one, and a lock tells of processes elsewhere.
     */
    private static boolean isAbandoned(Path file, long process) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        Optional<ProcessHandle> running = ProcessHandle.of(process);
        boolean mayBeIts = running.isPresent()
                && !running.get().info().startInstant().orElse(Instant.MIN).isAfter(written);
        return !mayBeIts && !isHeld(file);
    }

    private static boolean isHeld(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
