package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A query was built wrongly: nothing was sent to the database. */
public class QueryException extends ElifException {

    private static final long serialVersionUID = 1L;

    public QueryException(Message message, Object... names) {
        super(message, names);
    }

    public QueryException(@Nullable Throwable cause, Message message, Object... names) {
        super(cause, message, names);
    }
}
