package dev.elif.query;

import dev.elif.model.ModelType;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table between hold the keys of both: {@code Post_.tags}, by {@code post_tag}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class BelongsToManyRelation<S, T> extends PivotRelation<S, T, Link> {

    private BelongsToManyRelation(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, Link>> between,
            @Nullable UnaryOperator<Query<T>> declared) {
        super(name, source, target, between, declared);
    }

    /** Called by generated code. */
    public static <S, T> BelongsToManyRelation<S, T> of(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, Link>> between) {
        return new BelongsToManyRelation<>(name, source, target, between, null);
    }

    /** Called by generated code, for a relation with a query of its own. */
    public static <S, T> BelongsToManyRelation<S, T> of(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, Link>> between,
            UnaryOperator<Query<T>> declared) {
        return new BelongsToManyRelation<>(name, source, target, between, declared);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public BelongsToMany<T> of(S model) {
        return new BelongsToMany<>(Related.of(this, model), new Pivots<>(this, model));
    }
}
