package dev.elif.query;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The foreign key is found in a table between: {@code Country_.posts}, by {@code users.country_code}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class HasManyThroughRelation<S, T> extends ToManyRelation<S, T> {

    private HasManyThroughRelation(Ends<S, T> ends, @Nullable UnaryOperator<Query<T>> declared) {
        super(ends, declared);
    }

    /** Called by generated code. */
    public static <S, T> HasManyThroughRelation<S, T> of(Ends<S, T> ends) {
        return new HasManyThroughRelation<>(ends, null);
    }

    /** Called by generated code, for a relation with a query of its own. */
    public static <S, T> HasManyThroughRelation<S, T> of(Ends<S, T> ends, UnaryOperator<Query<T>> declared) {
        return new HasManyThroughRelation<>(ends, declared);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public HasManyThrough<T> of(S model) {
        return new HasManyThrough<>(Related.of(this, model));
    }
}
