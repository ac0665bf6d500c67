package dev.elif.query;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The foreign key is found in a table between: {@code Supplier_.history}, by {@code accounts.supplier_id}; of
 * several rows the first that is found counts.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class HasOneThroughRelation<S, T> extends KeyedRelation<S, T> {

    private HasOneThroughRelation(Ends<S, T> ends, @Nullable UnaryOperator<Query<T>> declared) {
        super(ends, declared);
    }

    /** Called by generated code. */
    public static <S, T> HasOneThroughRelation<S, T> of(Ends<S, T> ends) {
        return new HasOneThroughRelation<>(ends, null);
    }

    /** Called by generated code, for a relation with a query of its own. */
    public static <S, T> HasOneThroughRelation<S, T> of(Ends<S, T> ends, UnaryOperator<Query<T>> declared) {
        return new HasOneThroughRelation<>(ends, declared);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public HasOneThrough<T> of(S model) {
        return new HasOneThrough<>(Related.of(this, model), null);
    }

    @Override
    public boolean toMany() {
        return false;
    }
}
