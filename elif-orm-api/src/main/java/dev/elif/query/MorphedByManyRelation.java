package dev.elif.query;

import dev.elif.model.ModelType;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table between hold a type and the keys of both, and the type is that of the other model: {@code Tag_.posts}, by {@code taggables}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class MorphedByManyRelation<S, T> extends PivotRelation<S, T, Link> {

    private MorphedByManyRelation(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, Link>> between,
            @Nullable UnaryOperator<Query<T>> declared) {
        super(name, source, target, between, declared);
    }

    /** Called by generated code. */
    public static <S, T> MorphedByManyRelation<S, T> of(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, Link>> between) {
        return new MorphedByManyRelation<>(name, source, target, between, null);
    }

    /** Called by generated code, for a relation with a query of its own. */
    public static <S, T> MorphedByManyRelation<S, T> of(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, Link>> between,
            UnaryOperator<Query<T>> declared) {
        return new MorphedByManyRelation<>(name, source, target, between, declared);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public MorphedByMany<T> of(S model) {
        return new MorphedByMany<>(Related.of(this, model), new Pivots<>(this, model));
    }
}
