package org.rolecard.template;

import java.io.IOException;
import java.io.Writer;

/** Takes what a template prints, as far as a document can be long: FreeMarker itself knows no end. */
final class LimitedWriter extends Writer {
    private static final int MOST = 4 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] letters, int offset, int length) throws IOException {
        if (text.length() + length > MOST) {
            throw new IOException("more than " + MOST + " characters");
        }
        text.append(letters, offset, length);
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
