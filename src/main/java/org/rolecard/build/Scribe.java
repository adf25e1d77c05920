package org.rolecard.build;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;

/**
 * Writes what was made while the next is being made: the disk has to be waited for, a tenth of the time that a document
 * takes, and more where others use it too.
 */
final class Scribe implements Executor, AutoCloseable {
    /** What waits is held in memory. Whoever makes more than this ahead of the disk writes it himself. */
    private static final int MOST_WAITING = 2;

    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), new CallerRunsPolicy());

    /** Does the writing, soon. */
    @Override
    public void execute(Runnable writing) {
        writer.execute(writing);
    }

    @Override
    public void close() {
        writer.shutdownNow();
    }
}
