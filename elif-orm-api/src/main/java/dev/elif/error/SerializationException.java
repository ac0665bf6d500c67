package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** The transaction ran against a concurrent one (SQLSTATE 40001); run it again. */
public final class SerializationException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public SerializationException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
