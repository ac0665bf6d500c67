package dev.elif.query;

import dev.elif.model.ModelType;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table between hold a type and the keys of both, and the type is that of this model: {@code Post_.tags}, by {@code taggables}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class MorphToManyRelation<S, T> extends PivotRelation<S, T, Link> {

    private MorphToManyRelation(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, Link>> between,
            @Nullable UnaryOperator<Query<T>> declared) {
        super(name, source, target, between, declared);
    }

    /** Called by generated code. */
    public static <S, T> MorphToManyRelation<S, T> of(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, Link>> between) {
        return new MorphToManyRelation<>(name, source, target, between, null);
    }

    /** Called by generated code, for a relation with a query of its own. */
    public static <S, T> MorphToManyRelation<S, T> of(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, Link>> between,
            UnaryOperator<Query<T>> declared) {
        return new MorphToManyRelation<>(name, source, target, between, declared);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public MorphToMany<T> of(S model) {
        return new MorphToMany<>(Related.of(this, model), new Pivots<>(this, model));
    }
}
