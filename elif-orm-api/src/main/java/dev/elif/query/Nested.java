package dev.elif.query;

import dev.elif.ast.Call;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.model.Row;
import dev.elif.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record in a record: {@code select(Person::new, User_.name, nested(Address::new, User_.street, User_.city))}; meant for static import.
 *
 * <p>It is null where all of its values are. It may hold others of its kind. Ordered or grouped by, it is a row, {@code (street, city)}, and
 * one of nulls stands behind all others.
 */
public final class Nested {

    private Nested() {}

    /** Of two values. */
    @SuppressWarnings("unchecked") // each is what the selection of its place reads
    public static <M, A, B, R> Selection<M, R> nested(
            Constructor.Of2<A, B, R> constructor, Selection<? super M, A> a, Selection<? super M, B> b) {
        return new Made<>(List.of(a, b), values -> constructor.of((A) values.get(0), (B) values.get(1)));
    }

    /** Of three values. */
    @SuppressWarnings("unchecked") // each is what the selection of its place reads
    public static <M, A, B, C, R> Selection<M, R> nested(
            Constructor.Of3<A, B, C, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c) {
        return new Made<>(
                List.of(a, b, c), values -> constructor.of((A) values.get(0), (B) values.get(1), (C) values.get(2)));
    }

    /** Of four values. */
    @SuppressWarnings("unchecked") // each is what the selection of its place reads
    public static <M, A, B, C, D, R> Selection<M, R> nested(
            Constructor.Of4<A, B, C, D, R> constructor,
            Selection<? super M, A> a,
            Selection<? super M, B> b,
            Selection<? super M, C> c,
            Selection<? super M, D> d) {
        return new Made<>(
                List.of(a, b, c, d),
                values -> constructor.of((A) values.get(0), (B) values.get(1), (C) values.get(2), (D) values.get(3)));
    }

    private record Made<M, R>(List<? extends Selection<?, ?>> parts, Function<List<?>, R> maker)
            implements Selection<M, R> {

        @Override
        public Expression expression() {
            List<Expression> all = expressions();
            return new Call(Operation.ROW, all, all.get(0).type());
        }

        @Override
        public List<Expression> expressions() {
            List<Expression> all = new ArrayList<>();
            parts.forEach(part -> all.addAll(part.expressions()));
            return all;
        }

        @Override
        public @Nullable R read(Row row, int index) {
            List<@Nullable Object> values = new ArrayList<>(parts.size());
            int at = index;
            boolean any = false;
            for (Selection<?, ?> part : parts) {
                Object value = part.read(row, at);
                any |= value != null;
                values.add(value);
                at += part.expressions().size();
            }
            return any ? maker.apply(values) : null;
        }
    }
}
