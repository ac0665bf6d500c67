package dev.elif.application.suite;

import dev.elif.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** As many open transactions as the pool has connections, each in a thread of its own. */
final class PoolOccupation implements AutoCloseable {

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    private PoolOccupation() {}

    /** Returns when all connections are taken. */
    static PoolOccupation of(Database database, int connections) {
        PoolOccupation occupation = new PoolOccupation();
        CountDownLatch taken = new CountDownLatch(connections);
        for (int i = 0; i < connections; i++) {
            String lock = "occupied " + i;
            Thread thread = new Thread(() -> database.transaction(() -> {
                database.lock(lock);
                taken.countDown();
                await(occupation.end);
            }));
            occupation.threads.add(thread);
            thread.start();
        }
        await(taken);
        return occupation;
    }

    @Override
    public void close() throws InterruptedException {
        end.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
