package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A string named a column, relation or model that does not exist; the message offers the nearest one. */
public final class UnknownNameException extends QueryException {

    private static final long serialVersionUID = 1L;

    public UnknownNameException(Message message, Object... names) {
        super(message, names);
    }

    public UnknownNameException(@Nullable Throwable cause, Message message, Object... names) {
        super(cause, message, names);
    }
}
