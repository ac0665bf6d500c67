package dev.elif.query;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The other model holds the foreign key, and at most one row has it: {@code User_.profile}, by {@code profiles.user_id}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class HasOneRelation<S, T> extends ToOneRelation<S, T> {

    private HasOneRelation(Ends<S, T> ends, @Nullable UnaryOperator<Query<T>> declared) {
        super(ends, declared);
    }

    /** Called by generated code. */
    public static <S, T> HasOneRelation<S, T> of(Ends<S, T> ends) {
        return new HasOneRelation<>(ends, null);
    }

    /** Called by generated code, for a relation with a query of its own. */
    public static <S, T> HasOneRelation<S, T> of(Ends<S, T> ends, UnaryOperator<Query<T>> declared) {
        return new HasOneRelation<>(ends, declared);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public HasOne<T> of(S model) {
        return new HasOne<>(new Children<>(this, model), null);
    }
}
