package dev.elif.query;

import dev.elif.model.ModelType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A relation to models of several types to load with the models of a query; immutable.
 *
 * @param <M> the model that has the relation
 * @param <T> the sealed interface of those it may belong to
 */
public final class EagerMorph<M, T> {

    private final MorphToRelation<M, T> relation;
    private final Map<Class<?>, UnaryOperator<?>> narrowings;

    private EagerMorph(MorphToRelation<M, T> relation, Map<Class<?>, UnaryOperator<?>> narrowings) {
        this.relation = relation;
        this.narrowings = narrowings;
    }

    /** All of them, as they are. */
    public static <M, T> EagerMorph<M, T> of(MorphToRelation<M, T> relation) {
        return new EagerMorph<>(relation, Map.of());
    }

    /** Those of that type as the narrowed query finds them, with what it loads of its own. */
    public <U extends T> EagerMorph<M, T> on(Class<U> type, UnaryOperator<Query<U>> narrow) {
        Map<Class<?>, UnaryOperator<?>> more = new HashMap<>(narrowings);
        more.put(type, narrow);
        return new EagerMorph<>(relation, more);
    }

    /** Which. */
    public MorphToRelation<M, T> relation() {
        return relation;
    }

    /** The models of one type that may be loaded: what was said of {@code all}, read in that manner where it says no other. */
    @SuppressWarnings("unchecked") // it was put there for that type
    public <U> Query<U> narrowed(ModelType<U> type, Query<U> all, Manner manner) {
        UnaryOperator<Query<U>> narrow = (UnaryOperator<Query<U>>) narrowings.get(type.javaType());
        return (narrow == null ? all : narrow.apply(all)).in(manner);
    }
}
