package dev.elif.impl.runtime;

import dev.elif.model.LazyLoading;
import dev.elif.query.Manner;
import java.util.function.Supplier;

/** What happens to relations that are asked for later: what a query says, or what its thread does now, or what is configured. */
final class Laziness {

    private final LazyLoading usual;

    @SuppressWarnings("ThreadLocalUsage") // of one database, and empty outside of within()
    private final ThreadLocal<LazyLoading> now = new ThreadLocal<>();

    Laziness(LazyLoading usual) {
        this.usual = usual;
    }

    LazyLoading of(Manner manner) {
        if (manner.lazily() != null) {
            return manner.lazily();
        }
        LazyLoading here = now.get();
        return here == null ? usual : here;
    }

    <R> R within(LazyLoading policy, Supplier<R> work) {
        LazyLoading before = now.get();
        now.set(policy);
        try {
            return work.get();
        } finally {
            if (before == null) {
                now.remove();
            } else {
                now.set(before);
            }
        }
    }
}
