package org.rolecard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers why it could not be written: a print stream keeps that to itself, and half a result would look whole. */
public final class WatchedStream extends OutputStream {
    /** What the reader of a pipe does who has read enough, as {@code head} does. */
    private static final String ENOUGH = "Broken pipe";

    private final OutputStream stream;
    private Optional<IOException> trouble = Optional.empty();

    WatchedStream(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            stream.write(bytes, offset, length);
        } catch (IOException e) {
            trouble = Optional.of(e);
            throw e;
        }
    }

    /** Why something could not be written that somebody wanted to read. */
    synchronized Optional<String> trouble() {
        return trouble.map(e -> String.valueOf(e.getMessage())).filter(why -> !why.equals(ENOUGH));
    }
}
