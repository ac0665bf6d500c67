package dev.elif.query;

import dev.elif.model.ModelType;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rows between hold the keys of both and are models themselves: {@code User_.teams}, by {@code Membership}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 * @param <P> the model of the rows between
 */
public final class BelongsToManyUsingRelation<S, T, P> extends PivotRelation<S, T, P> {

    private BelongsToManyUsingRelation(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, P>> between,
            @Nullable UnaryOperator<Query<T>> declared) {
        super(name, source, target, between, declared);
    }

    /** Called by generated code. */
    public static <S, T, P> BelongsToManyUsingRelation<S, T, P> of(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, P>> between) {
        return new BelongsToManyUsingRelation<>(name, source, target, between, null);
    }

    /** Called by generated code, for a relation with a query of its own. */
    public static <S, T, P> BelongsToManyUsingRelation<S, T, P> of(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, P>> between,
            UnaryOperator<Query<T>> declared) {
        return new BelongsToManyUsingRelation<>(name, source, target, between, declared);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public BelongsToManyUsing<T, P> of(S model) {
        return new BelongsToManyUsing<>(Related.of(this, model), new Pivots<>(this, model));
    }
}
