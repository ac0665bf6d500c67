package dev.elif.query;

import dev.elif.error.ApiMessage;
import dev.elif.error.ModelNotFoundException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one model that this one leads to over others; the first that is found when there are more.
 *
 * <p>Read at the first access, for all models of the same result at once: one join for each model between. Deleted rows and rows
 * out of scope lead nowhere; see {@link Query#withTrashedParents}.
 *
 * @param <T> the related model
 */
public final class HasOneThrough<T> {

    private final Related<?, T> related;
    private final @Nullable Supplier<? extends T> fallback;

    HasOneThrough(Related<?, T> related, @Nullable Supplier<? extends T> fallback) {
        this.related = related;
        this.fallback = fallback;
    }

    /** The same, of which {@link #get} has what {@code other} makes where there is none: the body of a relation method may end with it. */
    public HasOneThrough<T> withDefault(Supplier<? extends T> other) {
        return new HasOneThrough<>(related, other);
    }

    /**
     * The related model.
     *
     * @throws ModelNotFoundException when there is none
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

    /** Whether the next access needs no query. */
    public boolean isLoaded() {
        return related.loaded();
    }

    /** The related model as a query to narrow; never kept. */
    public Query<T> query() {
        return related.query();
    }
}
