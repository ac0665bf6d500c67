package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A column that must have a value got none (SQLSTATE 23502). */
public final class NotNullViolationException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public NotNullViolationException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
