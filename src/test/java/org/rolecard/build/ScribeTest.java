package org.rolecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Documents are written while the next are made, but not any number of them waits in memory. */
class ScribeTest {
    private final CountDownLatch disk = new CountDownLatch(1);
    private final List<String> writers = Collections.synchronizedList(new ArrayList<>());

    private void write() {
        writers.add(Thread.currentThread().getName());
    }

    private void waitForTheDisk() {
        try {
            assertThat(disk.await(10, TimeUnit.SECONDS)).isTrue();
            write();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoMakesMoreThanTheDiskTakesWritesHimself() throws Exception {
        String self = Thread.currentThread().getName();
        CountDownLatch all = new CountDownLatch(3);
        try (Scribe scribe = new Scribe()) {
            scribe.execute(() -> {
                waitForTheDisk();
                all.countDown();
            });
            for (int waiting = 0; waiting < 2; waiting++) {
                scribe.execute(() -> {
                    write();
                    all.countDown();
                });
            }
            assertThat(writers)
                    .as("the disk is waited for, and nobody waits for it here")
                    .isEmpty();
            scribe.execute(this::write);
            assertThat(writers).containsExactly(self);
            disk.countDown();
            assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(writers).hasSize(4).filteredOn(self::equals).hasSize(1);
    }
}
