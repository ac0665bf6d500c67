package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A row with the same unique key is there already (SQLSTATE 23505). */
public final class UniqueViolationException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public UniqueViolationException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
