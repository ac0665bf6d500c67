package dev.elif.spi;

import java.util.function.Supplier;

/**
 * Wraps the execution of every statement: logging, metrics, counting. Safe for all threads.
 *
 * <p>Interceptors are nested in the order in which they were given; each calls {@code proceed} exactly once.
 */
public interface StatementInterceptor {

    /** Runs {@code proceed}, which runs the statement and reads its rows, and returns what it returns. */
    <T> T around(StatementCall call, Supplier<T> proceed);
}
