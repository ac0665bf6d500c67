package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A check or exclusion constraint refused the row (SQLSTATE 23514, 23P01). */
public final class CheckViolationException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public CheckViolationException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
