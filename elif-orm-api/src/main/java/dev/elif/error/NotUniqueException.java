package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A query that had to find one model found more. */
public final class NotUniqueException extends ElifException {

    private static final long serialVersionUID = 1L;

    public NotUniqueException(Message message, Object... names) {
        super(message, names);
    }

    public NotUniqueException(@Nullable Throwable cause, Message message, Object... names) {
        super(cause, message, names);
    }
}
