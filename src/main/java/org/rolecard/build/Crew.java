package org.rolecard.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Does a number of things at a time.
 *
 * @param size how many
 */
record Crew(int size) {
    /** What comes of each, in the order in which they were given. */
    <R> List<R> done(List<Supplier<R>> work) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(size, Math.max(1, work.size())));
        try {
            List<Future<R>> results =
                    work.stream().map(each -> workers.submit(each::get)).toList();
            List<R> done = new ArrayList<>();
            for (Future<R> result : results) {
                done.add(result.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
