package dev.elif.tck;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Work in another thread, for tests of what belongs to one. */
final class Threads {

    private static final long PATIENCE_SECONDS = 60;

    private Threads() {}

    /** Begins {@code work} in a thread of its own. */
    static <T> CompletableFuture<T> begin(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Throwable failure) {
                        result.completeExceptionally(failure);
                    }
                },
                "tck-elsewhere");
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    /** What {@code work} returns in another thread. */
    static <T> T elsewhere(Callable<T> work) throws Exception {
        return end(begin(work));
    }

    /** What the other thread returned, or an {@link java.util.concurrent.ExecutionException} with what it threw. */
    static <T> T end(CompletableFuture<T> other) throws Exception {
        return other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
