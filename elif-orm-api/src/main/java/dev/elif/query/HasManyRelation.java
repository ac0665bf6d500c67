package dev.elif.query;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The other model holds the foreign key: {@code User_.posts}, by {@code posts.user_id}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class HasManyRelation<S, T> extends ToManyRelation<S, T> {

    private HasManyRelation(Ends<S, T> ends, @Nullable UnaryOperator<Query<T>> declared) {
        super(ends, declared);
    }

    /** Called by generated code. */
    public static <S, T> HasManyRelation<S, T> of(Ends<S, T> ends) {
        return new HasManyRelation<>(ends, null);
    }

    /** Called by generated code, for a relation with a query of its own. */
    public static <S, T> HasManyRelation<S, T> of(Ends<S, T> ends, UnaryOperator<Query<T>> declared) {
        return new HasManyRelation<>(ends, declared);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public HasMany<T> of(S model) {
        return new HasMany<>(new Children<>(this, model));
    }
}
