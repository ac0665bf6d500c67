package dev.elif.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model was changed or deleted by somebody else since it was read; nothing of the write is stored. */
public final class OptimisticLockException extends ElifException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object key;
    private final transient @Nullable Object expected;
    private final transient @Nullable Object actual;

    private OptimisticLockException(Conflict conflict, Message message, Object... names) {
        super(message, names);
        this.key = conflict.key();
        this.expected = conflict.expected();
        this.actual = conflict.actual();
    }

    /**
     * What was found instead; all of it stays out of the message.
     *
     * @param key the model's key
     * @param expected the version that it was read with
     * @param actual the version that its row has; null when there is no row
     */
    public record Conflict(
            @Nullable Object key,
            @Nullable Object expected,
            @Nullable Object actual) {}

    /** An exception that carries {@code conflict}. */
    public static OptimisticLockException of(Conflict conflict, Message message, Object... names) {
        return new OptimisticLockException(conflict, message, names);
    }

    /** The key of the model; empty behind a serialization, as all of these. */
    public Optional<Object> key() {
        return Optional.ofNullable(key);
    }

    /** The version that the model was read with. */
    public Optional<Object> expected() {
        return Optional.ofNullable(expected);
    }

    /** The version that its row has by now; empty when the row is gone. */
    public Optional<Object> actual() {
        return Optional.ofNullable(actual);
    }
}
