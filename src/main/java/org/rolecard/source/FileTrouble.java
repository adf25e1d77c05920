package org.rolecard.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.rolecard.problem.Message;

/** A file or folder that could not be read or written, said in one line. */
public final class FileTrouble extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message says;

    private FileTrouble(Message says) {
        super(says.english());
        this.says = says;
    }

    /** What was tried. */
    public enum Action {
        /** A file was to be read. */
        READ("trouble.read"),
        /** The names in a folder were to be read. */
        READ_FOLDER("trouble.read-folder"),
        /** A file was to be written. */
        WRITE("trouble.write"),
        /** A file was to be taken away. */
        REMOVE("trouble.remove");

        private final String key;

        Action(String key) {
            this.key = key;
        }
    }

    /**
     * Trouble in our own words.
     *
     * @param reason why, as a key of the message files
     */
    public static FileTrouble of(Action action, String file, String reason) {
        return new FileTrouble(Message.of(action.key, file, Message.of(reason)));
    }

    /** A file that is not there, where another one was probably meant. */
    public static FileTrouble instead(Action action, String file, String meant) {
        return new FileTrouble(
                Message.of(action.key, file, Message.of("trouble.none.but")).and(Message.of("did-you-mean", meant)));
    }

    /** A name that Java cannot spell under the locale. */
    public static FileTrouble unspeakable(String name) {
        return new FileTrouble(Message.of("trouble.name", name));
    }

    /** Trouble that the file system reported. */
    public static FileTrouble because(Action action, Path path, IOException cause) {
        FileTrouble trouble = new FileTrouble(Message.of(action.key, path, reason(cause)));
        trouble.initCause(cause);
        return trouble;
    }

    /** Trouble that came up while a folder was gone through, perhaps with a folder within it. */
    public static FileTrouble within(Path folder, UncheckedIOException trouble) {
        IOException cause = Objects.requireNonNullElseGet(trouble.getCause(), () -> new IOException(trouble));
        boolean named = cause instanceof FileSystemException f && f.getFile() != null;
        return because(Action.READ_FOLDER, named ? Path.of(((FileSystemException) cause).getFile()) : folder, cause);
    }

    /** What could not be done, and why. */
    public Message says() {
        return says;
    }

    private static Message reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return Message.of("trouble.none");
        }
        if (cause instanceof AccessDeniedException) {
            return Message.of("trouble.denied");
        }
        if (cause instanceof FileSystemException f && f.getReason() != null) {
            return Message.verbatim(f.getReason());
        }
        String message = cause.getMessage();
        return Message.verbatim(message == null ? cause.getClass().getSimpleName() : message);
    }
}
