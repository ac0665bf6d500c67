package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A value does not fit its column: too long, out of range or malformed (SQLSTATE class 22). */
public final class InvalidValueException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public InvalidValueException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
