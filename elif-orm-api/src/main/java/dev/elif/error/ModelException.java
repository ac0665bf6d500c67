package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A model cannot be used: its generated descriptor is missing, stale or of another version. */
public final class ModelException extends ElifException {

    private static final long serialVersionUID = 1L;

    public ModelException(Message message, Object... names) {
        super(message, names);
    }

    public ModelException(@Nullable Throwable cause, Message message, Object... names) {
        super(cause, message, names);
    }
}
