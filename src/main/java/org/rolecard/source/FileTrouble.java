package org.rolecard.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file or folder that could not be read or written, said in one line. */
public final class FileTrouble extends IOException {
    private static final long serialVersionUID = 1L;

    /** Trouble in our own words. */
    public FileTrouble(String message) {
        super(message);
    }

    FileTrouble(String message, Exception cause) {
        super(message, cause);
    }

    /**
     * Trouble that the file system reported.
     *
     * @param action what was tried, such as {@code read} or {@code write}
     */
    public static FileTrouble because(String action, Path path, IOException cause) {
        return new FileTrouble("cannot " + action + " " + path + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
