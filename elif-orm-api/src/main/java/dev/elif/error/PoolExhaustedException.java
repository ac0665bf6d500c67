package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** No connection of the pool became free within its acquisition timeout. */
public final class PoolExhaustedException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public PoolExhaustedException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
