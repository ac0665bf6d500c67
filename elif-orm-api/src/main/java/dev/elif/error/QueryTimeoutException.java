package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** The statement was cancelled or a lock was not granted in time (SQLSTATE 57014, 55P03). */
public final class QueryTimeoutException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public QueryTimeoutException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
