package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.ModelNotFoundException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one model that this model belongs to, which may be of several types: what a comment is about.
 *
 * <p>A sealed interface says which they are, so that a {@code switch} over {@link #get} can be exhaustive. Read at the first access, for
 * all models of the same result at once, by one statement for each type among them; kept until the type or the key changes.
 *
 * @param <T> the sealed interface
 */
public final class MorphTo<T> {

    private final Morphed<?, T> related;

    MorphTo(Morphed<?, T> related) {
        this.related = related;
    }

    /**
     * The related model.
     *
     * @throws ModelNotFoundException when the columns are null or point at nothing
     * @throws dev.elif.error.MappingException when the type column holds an alias of no permitted model
     */
    public T get() {
        return optional()
                .orElseThrow(() -> new ModelNotFoundException(
                        ApiMessage.NO_RELATED,
                        related.relation().source().name(),
                        related.relation().name()));
    }

    /** The related model, if there is one. */
    public Optional<T> optional() {
        return related.model();
    }

    /** Whether the columns are null; asks no database. */
    public boolean isEmpty() {
        return related.keyless();
    }

    /** Whether the columns point at {@code other}; loads nothing, and is never true of a model without a key. */
    public boolean is(@Nullable T other) {
        return other != null && related.pointsAt(other);
    }

    /** Whether the next access needs no query. */
    public boolean isLoaded() {
        return related.loaded();
    }

    /**
     * Lets this model belong to {@code owner}: sets type and key, and keeps the owner as loaded. Saves nothing.
     *
     * @throws dev.elif.error.QueryException when this model is a record, which cannot be changed
     */
    public void associate(T owner) {
        related.associate(owner);
    }

    /** Lets this model belong to nothing: sets type and key to null. Saves nothing. */
    public void dissociate() {
        related.associate(null);
    }
}
