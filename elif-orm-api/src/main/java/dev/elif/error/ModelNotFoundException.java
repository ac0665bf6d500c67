package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A model that had to exist is not in the database. */
public final class ModelNotFoundException extends ElifException {

    private static final long serialVersionUID = 1L;

    public ModelNotFoundException(Message message, Object... names) {
        super(message, names);
    }

    public ModelNotFoundException(@Nullable Throwable cause, Message message, Object... names) {
        super(cause, message, names);
    }
}
