package dev.elif.error;

import org.jspecify.annotations.Nullable;

/** A row and a model do not fit: a null for a primitive, an unknown enum name, unreadable JSON. */
public final class MappingException extends ElifException {

    private static final long serialVersionUID = 1L;

    public MappingException(Message message, Object... names) {
        super(message, names);
    }

    public MappingException(@Nullable Throwable cause, Message message, Object... names) {
        super(cause, message, names);
    }
}
