package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.model.Selection;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code select} calls of a query: a constructor and as many selections as it has parameters, checked by the compiler.
 *
 * <p>A null in a primitive parameter is a {@link dev.elif.error.MappingException} when the row is read.
 *
 * @param <M> the model
 */
public abstract sealed class Projecting<M> permits Shaping {

    Projecting() {}

    abstract QueryRunner runner();

    abstract Query<M> query();

    /** One row for each value, {@code group by "user_id"}; {@code select} then says what a row is. */
    public final Query<M> groupBy(Selection<? super M, ?> by) {
        return query().with(new Step.GroupBy(by.expression()));
    }

    /** One row for each pair of values. */
    public final Query<M> groupBy(Selection<? super M, ?> first, Selection<? super M, ?> second) {
        return groupBy(first).groupBy(second);
    }

    /** One row for each triple of values. */
    public final Query<M> groupBy(
            Selection<? super M, ?> first, Selection<? super M, ?> second, Selection<? super M, ?> third) {
        return groupBy(first).groupBy(second).groupBy(third);
    }

    /** One value a row, as it is, {@code select "name" from "users"}; null where the database has null. */
    @SuppressWarnings("NullAway") // the value is whatever the column holds
    public final <A> Projection<M, A> select(Selection<? super M, A> only) {
        return projection(row -> only.read(row, 0), only);
    }

    /** One value a row. */
    @SuppressWarnings("NullAway") // a constructor takes the nulls of its columns
    public final <A, R> Projection<M, R> select(Constructor.Of1<A, R> constructor, Selection<? super M, A> a) {
        return projection(row -> constructor.of(a.read(row, 0)), a);
    }

    /** Two values a row. */
    @SuppressWarnings("NullAway") // a constructor takes the nulls of its columns
    public final <A, B, R> Projection<M, R> select(
            Constructor.Of2<A, B, R> constructor, Selection<? super M, A> a, Selection<? super M, B> b) {
        int[] at = places(a, b);
        return projection(row -> constructor.of(a.read(row, at[0]), b.read(row, at[1])), a, b);
    }

    /** Three values a row. */
    @SuppressWarnings("NullAway") // a constructor takes the nulls of its columns
    public final <A, B, C, R> Projection<M, R> select(
            Constructor.Of3<A, B, C, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c) {
        int[] at = places(a, b, c);
        return projection(row -> constructor.of(a.read(row, at[0]), b.read(row, at[1]), c.read(row, at[2])), a, b, c);
    }

    /** Four values a row. */
    @SuppressWarnings("NullAway") // a constructor takes the nulls of its columns
    public final <A, B, C, D, R> Projection<M, R> select(
            Constructor.Of4<A, B, C, D, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c,
            Selection<? super M, D> d) {
        int[] at = places(a, b, c, d);
        return projection(
                row -> constructor.of(a.read(row, at[0]), b.read(row, at[1]), c.read(row, at[2]), d.read(row, at[3])),
                a,
                b,
                c,
                d);
    }

    /** Five values a row. */
    @SuppressWarnings("NullAway") // a constructor takes the nulls of its columns
    public final <A, B, C, D, E, R> Projection<M, R> select(
            Constructor.Of5<A, B, C, D, E, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c,
            Selection<? super M, D> d,
            Selection<? super M, E> e) {
        int[] at = places(a, b, c, d, e);
        return projection(
                row -> constructor.of(
                        a.read(row, at[0]),
                        b.read(row, at[1]),
                        c.read(row, at[2]),
                        d.read(row, at[3]),
                        e.read(row, at[4])),
                a,
                b,
                c,
                d,
                e);
    }

    /** Six values a row. */
    @SuppressWarnings("NullAway") // a constructor takes the nulls of its columns
    public final <A, B, C, D, E, F, R> Projection<M, R> select(
            Constructor.Of6<A, B, C, D, E, F, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c,
            Selection<? super M, D> d,
            Selection<? super M, E> e,
            Selection<? super M, F> f) {
        int[] at = places(a, b, c, d, e, f);
        return projection(
                row -> constructor.of(
                        a.read(row, at[0]),
                        b.read(row, at[1]),
                        c.read(row, at[2]),
                        d.read(row, at[3]),
                        e.read(row, at[4]),
                        f.read(row, at[5])),
                a,
                b,
                c,
                d,
                e,
                f);
    }

    /** Seven values a row. */
    @SuppressWarnings("NullAway") // a constructor takes the nulls of its columns
    public final <A, B, C, D, E, F, G, R> Projection<M, R> select(
            Constructor.Of7<A, B, C, D, E, F, G, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c,
            Selection<? super M, D> d,
            Selection<? super M, E> e,
            Selection<? super M, F> f,
            Selection<? super M, G> g) {
        int[] at = places(a, b, c, d, e, f, g);
        return projection(
                row -> constructor.of(
                        a.read(row, at[0]),
                        b.read(row, at[1]),
                        c.read(row, at[2]),
                        d.read(row, at[3]),
                        e.read(row, at[4]),
                        f.read(row, at[5]),
                        g.read(row, at[6])),
                a,
                b,
                c,
                d,
                e,
                f,
                g);
    }

    /** Eight values a row. */
    @SuppressWarnings("NullAway") // a constructor takes the nulls of its columns
    public final <A, B, C, D, E, F, G, H, R> Projection<M, R> select(
            Constructor.Of8<A, B, C, D, E, F, G, H, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c,
            Selection<? super M, D> d,
            Selection<? super M, E> e,
            Selection<? super M, F> f,
            Selection<? super M, G> g,
            Selection<? super M, H> h) {
        int[] at = places(a, b, c, d, e, f, g, h);
        return projection(
                row -> constructor.of(
                        a.read(row, at[0]),
                        b.read(row, at[1]),
                        c.read(row, at[2]),
                        d.read(row, at[3]),
                        e.read(row, at[4]),
                        f.read(row, at[5]),
                        g.read(row, at[6]),
                        h.read(row, at[7])),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h);
    }

    /** Nine values a row. */
    @SuppressWarnings("NullAway") // a constructor takes the nulls of its columns
    public final <A, B, C, D, E, F, G, H, I, R> Projection<M, R> select(
            Constructor.Of9<A, B, C, D, E, F, G, H, I, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c,
            Selection<? super M, D> d,
            Selection<? super M, E> e,
            Selection<? super M, F> f,
            Selection<? super M, G> g,
            Selection<? super M, H> h,
            Selection<? super M, I> i) {
        int[] at = places(a, b, c, d, e, f, g, h, i);
        return projection(
                row -> constructor.of(
                        a.read(row, at[0]),
                        b.read(row, at[1]),
                        c.read(row, at[2]),
                        d.read(row, at[3]),
                        e.read(row, at[4]),
                        f.read(row, at[5]),
                        g.read(row, at[6]),
                        h.read(row, at[7]),
                        i.read(row, at[8])),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i);
    }

    /** Ten values a row. */
    @SuppressWarnings("NullAway") // a constructor takes the nulls of its columns
    public final <A, B, C, D, E, F, G, H, I, J, R> Projection<M, R> select(
            Constructor.Of10<A, B, C, D, E, F, G, H, I, J, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c,
            Selection<? super M, D> d,
            Selection<? super M, E> e,
            Selection<? super M, F> f,
            Selection<? super M, G> g,
            Selection<? super M, H> h,
            Selection<? super M, I> i,
            Selection<? super M, J> j) {
        int[] at = places(a, b, c, d, e, f, g, h, i, j);
        return projection(
                row -> constructor.of(
                        a.read(row, at[0]),
                        b.read(row, at[1]),
                        c.read(row, at[2]),
                        d.read(row, at[3]),
                        e.read(row, at[4]),
                        f.read(row, at[5]),
                        g.read(row, at[6]),
                        h.read(row, at[7]),
                        i.read(row, at[8]),
                        j.read(row, at[9])),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                j);
    }

    /** That value of every row, nulls included: {@code select nullif("country", ?) from "users"}. */
    public final <A> List<A> pluck(Selection<? super M, A> of) {
        return select(of).list();
    }

    /**
     * A value of every row by another, {@code select "id", "name" from "users"}, in the order of the rows; of several rows with one key
     * the last counts.
     */
    public final <K, V> Map<K, V> pluck(Selection<? super M, K> key, Selection<? super M, V> value) {
        Map<K, V> found = new LinkedHashMap<>();
        select(SimpleImmutableEntry<K, V>::new, key, value)
                .list()
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }

    /**
     * One row for each, as a map by the names of what is selected, those of columns and those of {@code as("name")}:
     * {@code select "name", "age" as "years" from "users"}.
     */
    public final Projection<M, Map<String, @Nullable Object>> selectMap(
            List<? extends Selection<? super M, ?>> selections) {
        List<String> names = Labels.names(selections);
        Selection<?, ?>[] all = selections.toArray(new Selection<?, ?>[0]);
        int[] at = places(all);
        return projection(
                row -> {
                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                    for (int i = 0; i < all.length; i++) {
                        values.put(names.get(i), all[i].read(row, at[i]));
                    }
                    return values;
                },
                all);
    }

    /** Where the values of each selection begin. */
    private static int[] places(Selection<?, ?>... selections) {
        int[] places = new int[selections.length];
        for (int i = 1; i < selections.length; i++) {
            places[i] = places[i - 1] + selections[i - 1].expressions().size();
        }
        return places;
    }

    private <R> Projection<M, R> projection(Projection.Mapper<R> mapper, Selection<?, ?>... selections) {
        List<Expression> columns = new ArrayList<>(selections.length);
        for (Selection<?, ?> selection : selections) {
            columns.addAll(selection.expressions());
        }
        return new Projection<>(query(), columns, mapper);
    }
}
