package dev.elif.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model that had to exist is not in the database. */
public final class ModelNotFoundException extends ElifException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object key;

    public ModelNotFoundException(Message message, Object... names) {
        this(null, message, names);
    }

    private ModelNotFoundException(@Nullable Object key, Message message, Object... names) {
        super(message, names);
        this.key = key;
    }

    /** No model has {@code key}, which stays out of the message: it may be a value that nobody else is to see. */
    public static ModelNotFoundException of(@Nullable Object key, Message message, Object... names) {
        return new ModelNotFoundException(key, message, names);
    }

    /** The key that was asked for; empty when it was not asked by key. */
    public Optional<Object> key() {
        return Optional.ofNullable(key);
    }
}
