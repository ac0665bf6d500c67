package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.error.ApiMessage;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.NotUniqueException;
import dev.elif.error.QueryException;
import dev.elif.model.Selection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The calls of a query that answer with one model, or one value of it.
 *
 * @param <M> the model
 */
public abstract sealed class Answering<M> extends Shaping<M> permits Paging {

    Answering() {}

    /** The first model found: {@code select … limit 1}. */
    public final Optional<M> first() {
        return query().limit(1).list().stream().findFirst();
    }

    /** The first model for which the condition holds as well: {@code where "name" = ? limit 1}. */
    public final Optional<M> firstWhere(Condition<? super M> condition) {
        return query().where(condition).first();
    }

    /**
     * The first model found: {@code … limit 1}.
     *
     * @throws ModelNotFoundException when there is none
     */
    public final M firstOrFail() {
        return first().orElseThrow(() ->
                new ModelNotFoundException(ApiMessage.EMPTY, query().type().name()));
    }

    /**
     * The one model found: {@code … limit 2}.
     *
     * @throws ModelNotFoundException when there is none
     * @throws NotUniqueException when there are more
     */
    public final M sole() {
        List<M> found = query().limit(2).list();
        if (found.isEmpty()) {
            throw new ModelNotFoundException(ApiMessage.EMPTY, query().type().name());
        }
        if (found.size() > 1) {
            throw new NotUniqueException(ApiMessage.NOT_UNIQUE, query().type().name());
        }
        return found.get(0);
    }

    /**
     * The model with that key, if the other conditions hold as well: {@code where "id" = ?}.
     *
     * @throws QueryException when the key is of another type than the model's
     */
    public final Optional<M> find(Object key) {
        return query().whereKey(key).list().stream().findFirst();
    }

    /**
     * The model with that key, found as {@link #find} does.
     *
     * @throws ModelNotFoundException when there is none
     */
    public final M findOrFail(Object key) {
        return find(key)
                .orElseThrow(() -> ModelNotFoundException.of(
                        key, ApiMessage.NOT_FOUND, query().type().name()));
    }

    /** The value of the first row, if there is one and it is not null: {@code select … limit 1}. */
    public final <A> Optional<A> value(Selection<? super M, A> of) {
        return query().limit(1).select(of).list().stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * The value of the first row, as {@link #value} asks for it; null where the database has null.
     *
     * @throws ModelNotFoundException when there is no row
     */
    public final <A> A valueOrFail(Selection<? super M, A> of) {
        List<A> found = query().limit(1).select(of).list();
        if (found.isEmpty()) {
            throw new ModelNotFoundException(ApiMessage.EMPTY, query().type().name());
        }
        return found.get(0);
    }
}
