package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A table or column of the model is not in the database (SQLSTATE 42P01, 42703). */
public final class MissingSchemaException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    public MissingSchemaException(@Nullable Throwable cause, Message message, SqlProblem problem, Object... names) {
        super(cause, message, problem, names);
    }
}
