package org.rolecard.cli;

import java.io.PrintStream;
import org.rolecard.build.Progress;

/** Draws one line that fills up, over itself, on a terminal. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 24;
    private static final String BACK_AND_CLEAR = "\r\u001b[K";

    private final PrintStream terminal;

    ProgressBar(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void reached(int done, int total, String role) {
        int filled = WIDTH * done / Math.max(1, total);
        terminal.print(BACK_AND_CLEAR + "[" + "█".repeat(filled) + "·".repeat(WIDTH - filled) + "] " + done + "/"
                + total + " " + role);
        if (done == total) {
            terminal.print(BACK_AND_CLEAR);
        }
        terminal.flush();
    }
}
