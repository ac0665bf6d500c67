package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.ModelNotFoundException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one model that this model's foreign key points at.
 *
 * <p>Read at the first access, for all models of the same result at once; kept until the foreign key changes.
 *
 * @param <T> the related model
 */
public final class BelongsTo<T> {

    private final Related<?, T> related;
    private final @Nullable Supplier<? extends T> fallback;

    BelongsTo(Related<?, T> related, @Nullable Supplier<? extends T> fallback) {
        this.related = related;
        this.fallback = fallback;
    }

    /** The same, of which {@link #get} has what {@code other} makes where there is none: the body of a relation method may end with it. */
    public BelongsTo<T> withDefault(Supplier<? extends T> other) {
        return new BelongsTo<>(related, other);
    }

    /**
     * The related model.
     *
     * @throws ModelNotFoundException when the foreign key is null or points at nothing
     */
    public T get() {
        Optional<T> found = optional();
        if (found.isEmpty() && fallback != null) {
            return fallback.get();
        }
        return found.orElseThrow(() -> new ModelNotFoundException(
                ApiMessage.NO_RELATED,
                related.relation().source().name(),
                related.relation().name()));
    }

    /** The related model, if there is one. */
    public Optional<T> optional() {
        return related.models().stream().findFirst();
    }

    /** Whether the foreign key is null; asks no database. */
    public boolean isEmpty() {
        return related.keyless();
    }

    /** Whether the foreign key points at {@code other}; loads nothing, and is never true of a model without a key. */
    public boolean is(@Nullable T other) {
        return other != null && related.pointsAt(other);
    }

    /**
     * Lets this model belong to {@code owner}: sets the foreign key, and keeps the owner as loaded. Saves nothing.
     *
     * <p>An owner that is new has no key yet: {@link ActiveRecord#push} saves it first and sets the foreign key then.
     *
     * @throws dev.elif.error.QueryException when this model is a record, which cannot be changed
     */
    public void associate(T owner) {
        related.associate(owner);
    }

    /** Lets this model belong to nothing: sets the foreign key to null. Saves nothing. */
    public void dissociate() {
        related.associate(null);
    }

    /** Whether the next access needs no query. */
    public boolean isLoaded() {
        return related.loaded();
    }

    /** The related model as a query to narrow; never kept. */
    public Query<T> query() {
        return related.query();
    }
}
