package dev.elif.query;

import dev.elif.model.Selection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A relation to any number of models.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public abstract class ToManyRelation<S, T> extends KeyedRelation<S, T> {

    protected ToManyRelation(Ends<S, T> ends, @Nullable UnaryOperator<Query<T>> declared) {
        super(ends, declared);
    }

    @Override
    public final boolean toMany() {
        return true;
    }

    /**
     * A value of the first of those related models that the narrowed query finds, to select, to order by or to group by:
     * {@code (select value from posts u where u.user_id = t.id and … order by … limit 1)}; null when there is none.
     *
     * <p>Global scopes of the related model hold in it. {@code User_.posts.value(count(), posts -> posts)} counts them.
     *
     * @param of a column or an aggregate of the related model
     * @throws dev.elif.error.QueryException when the statement is made, if the models are in two databases
     */
    public final <A> Selection<S, A> value(Selection<? super T, A> of, UnaryOperator<Query<T>> narrow) {
        return new RelatedValue<>(this, of, narrow);
    }

    /**
     * A list of what is made of those related models that the narrowed query finds, in its order: one part of the statement,
     * {@code cast(array(select array[cast(value as text), …] from posts u where u.user_id = t.id and …) as text)}. Empty when there are none.
     *
     * <p>Global scopes of the related model hold in it. It may itself select such lists.
     *
     * @param of a value of a related model, or a record by {@link Nested}
     * @throws dev.elif.error.QueryException when the statement is made, if the models are in two databases
     */
    public final <R> Selection<S, List<R>> collect(Selection<? super T, R> of, UnaryOperator<Query<T>> narrow) {
        return new Collected<>(this, of, narrow);
    }

    /** A value of each. */
    public final <R> Selection<S, List<R>> collect(Selection<? super T, R> of) {
        return collect(of, UnaryOperator.identity());
    }

    /** What a constructor makes of two values of each. */
    public final <A, B, R> Selection<S, List<R>> collect(
            Constructor.Of2<A, B, R> constructor, Selection<? super T, A> a, Selection<? super T, B> b) {
        return collect(constructor, UnaryOperator.identity(), a, b);
    }

    /** What a constructor makes of two values of each that the narrowed query finds. */
    public final <A, B, R> Selection<S, List<R>> collect(
            Constructor.Of2<A, B, R> constructor,
            UnaryOperator<Query<T>> narrow,
            Selection<? super T, A> a,
            Selection<? super T, B> b) {
        return collect(new Made<T, R>(List.of(a, b), Makers.of(constructor), true), narrow);
    }

    /** What a constructor makes of three values of each. */
    public final <A, B, C, R> Selection<S, List<R>> collect(
            Constructor.Of3<A, B, C, R> constructor,
            Selection<? super T, A> a,
            Selection<? super T, B> b,
            Selection<? super T, C> c) {
        return collect(constructor, UnaryOperator.identity(), a, b, c);
    }

    /** What a constructor makes of three values of each that the narrowed query finds. */
    public final <A, B, C, R> Selection<S, List<R>> collect(
            Constructor.Of3<A, B, C, R> constructor,
            UnaryOperator<Query<T>> narrow,
            Selection<? super T, A> a,
            Selection<? super T, B> b,
            Selection<? super T, C> c) {
        return collect(new Made<T, R>(List.of(a, b, c), Makers.of(constructor), true), narrow);
    }

    /** What a constructor makes of four values of each. */
    public final <A, B, C, D, R> Selection<S, List<R>> collect(
            Constructor.Of4<A, B, C, D, R> constructor,
            Selection<? super T, A> a,
            Selection<? super T, B> b,
            Selection<? super T, C> c,
            Selection<? super T, D> d) {
        return collect(constructor, UnaryOperator.identity(), a, b, c, d);
    }

    /** What a constructor makes of four values of each that the narrowed query finds. */
    public final <A, B, C, D, R> Selection<S, List<R>> collect(
            Constructor.Of4<A, B, C, D, R> constructor,
            UnaryOperator<Query<T>> narrow,
            Selection<? super T, A> a,
            Selection<? super T, B> b,
            Selection<? super T, C> c,
            Selection<? super T, D> d) {
        return collect(new Made<T, R>(List.of(a, b, c, d), Makers.of(constructor), true), narrow);
    }

    /** What a constructor makes of five values of each. */
    public final <A, B, C, D, E, R> Selection<S, List<R>> collect(
            Constructor.Of5<A, B, C, D, E, R> constructor,
            Selection<? super T, A> a,
            Selection<? super T, B> b,
            Selection<? super T, C> c,
            Selection<? super T, D> d,
            Selection<? super T, E> e) {
        return collect(constructor, UnaryOperator.identity(), a, b, c, d, e);
    }

    /** What a constructor makes of five values of each that the narrowed query finds. */
    public final <A, B, C, D, E, R> Selection<S, List<R>> collect(
            Constructor.Of5<A, B, C, D, E, R> constructor,
            UnaryOperator<Query<T>> narrow,
            Selection<? super T, A> a,
            Selection<? super T, B> b,
            Selection<? super T, C> c,
            Selection<? super T, D> d,
            Selection<? super T, E> e) {
        return collect(new Made<T, R>(List.of(a, b, c, d, e), Makers.of(constructor), true), narrow);
    }

    /** What a constructor makes of six values of each. */
    public final <A, B, C, D, E, F, R> Selection<S, List<R>> collect(
            Constructor.Of6<A, B, C, D, E, F, R> constructor,
            Selection<? super T, A> a,
            Selection<? super T, B> b,
            Selection<? super T, C> c,
            Selection<? super T, D> d,
            Selection<? super T, E> e,
            Selection<? super T, F> f) {
        return collect(constructor, UnaryOperator.identity(), a, b, c, d, e, f);
    }

    /** What a constructor makes of six values of each that the narrowed query finds. */
    public final <A, B, C, D, E, F, R> Selection<S, List<R>> collect(
            Constructor.Of6<A, B, C, D, E, F, R> constructor,
            UnaryOperator<Query<T>> narrow,
            Selection<? super T, A> a,
            Selection<? super T, B> b,
            Selection<? super T, C> c,
            Selection<? super T, D> d,
            Selection<? super T, E> e,
            Selection<? super T, F> f) {
        return collect(new Made<T, R>(List.of(a, b, c, d, e, f), Makers.of(constructor), true), narrow);
    }
}
