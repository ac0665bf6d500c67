package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached or went away (SQLSTATE class 08, 57P0x); the next call takes another connection. */
public final class ConnectionException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public ConnectionException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
