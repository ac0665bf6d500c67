package dev.elif.tck;

import dev.elif.spi.StatementCall;
import dev.elif.spi.StatementInterceptor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Remembers every statement. Safe for all threads. */
public final class StatementLog implements StatementInterceptor {

    private final List<StatementCall> calls = new CopyOnWriteArrayList<>();

    @Override
    public <T> T around(StatementCall call, Supplier<T> proceed) {
        calls.add(call);
        return proceed.get();
    }

    /** What ran since the last {@link #clear}. */
    public List<StatementCall> calls() {
        return List.copyOf(calls);
    }

    /** Forgets all. */
    public void clear() {
        calls.clear();
    }
}
