package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** The database chose this transaction to end a deadlock (SQLSTATE 40P01); run it again. */
public final class DeadlockException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public DeadlockException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
