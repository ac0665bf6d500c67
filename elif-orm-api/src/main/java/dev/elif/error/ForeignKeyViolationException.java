package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A row points at one that is missing, or is still pointed at (SQLSTATE 23503). */
public final class ForeignKeyViolationException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public ForeignKeyViolationException(
            @Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
