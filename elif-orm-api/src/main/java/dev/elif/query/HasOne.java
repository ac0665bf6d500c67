package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.ModelNotFoundException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one model whose foreign key points at this one; the first that is found when there are more.
 *
 * <p>Read at the first access, for all models of the same result at once.
 *
 * @param <T> the related model
 */
public sealed class HasOne<T> permits MorphOne {

    private final Related<?, T> related;
    private final Children<?, T> children;
    private final @Nullable Supplier<? extends T> fallback;

    HasOne(Children<?, T> children, @Nullable Supplier<? extends T> fallback) {
        this.related = children.related();
        this.children = children;
        this.fallback = fallback;
    }

    /** The same, of which {@link #get} has what {@code other} makes where there is none: the body of a relation method may end with it. */
    public HasOne<T> withDefault(Supplier<? extends T> other) {
        return new HasOne<>(children, other);
    }

    final Children<?, T> children() {
        return children;
    }

    /**
     * The related model.
     *
     * @throws ModelNotFoundException when there is none
     */
    public final T get() {
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
    public final Optional<T> optional() {
        return related.models().stream().findFirst();
    }

    /** Whether the next access needs no query. */
    public final boolean isLoaded() {
        return related.loaded();
    }

    /** The related model as a query to narrow, never kept; a model that it makes is a related one. */
    public final Query<T> query() {
        return related.query();
    }

    /**
     * A new model with the foreign key, and the values that the relation's own query gives; saves nothing.
     *
     * @throws dev.elif.error.QueryException when this model has no key yet
     */
    public final T make(T model) {
        return children.make(model);
    }

    /** Inserts a new model as a related one: {@code insert into "posts" ("user_id", …) values (?, …)}. */
    public final T create(T model) {
        return children.create(model);
    }

    /** Saves a model as the related one; it is among those that are loaded then. */
    public final T save(T model) {
        return children.save(model);
    }

    /** Like {@link #save}, but fires no events. */
    public final T saveQuietly(T model) {
        return children.saveQuietly(model);
    }
}
