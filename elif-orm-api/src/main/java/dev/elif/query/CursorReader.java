package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.Order;
import dev.elif.ast.Path;
import dev.elif.ast.SqlType;
import dev.elif.model.Column;
import dev.elif.model.Tuples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads pages by cursors. */
final class CursorReader<M> {

    private final Query<M> query;
    private final int perPage;
    private final Seek<M> seek;
    private final List<Column<M, ?>> columns;

    CursorReader(Query<M> query, int perPage) {
        Pages.check(perPage, 1);
        this.query = query;
        this.perPage = perPage;
        this.seek = query.seek();
        this.columns = seek.columns();
    }

    /** An item, and what it has in the columns that decide on the order. */
    record Item<T>(T item, List<?> values) {}

    /** Reads items with the values of those columns beside them. */
    @FunctionalInterface
    interface Rows<M, T> {
        List<Item<T>> read(Query<M> query, List<Column<M, ?>> beside);
    }

    static <M> List<Item<M>> models(Query<M> query, List<Column<M, ?>> beside) {
        List<List<?>> values = new ArrayList<>();
        List<M> models = query.list(beside, (row, first) -> values.add(Tuples.read(beside, row, first)));
        List<Item<M>> items = new ArrayList<>(models.size());
        for (int i = 0; i < models.size(); i++) {
            items.add(new Item<>(models.get(i), values.get(i)));
        }
        return items;
    }

    <T> CursorPage<T> page(@Nullable String cursor, Rows<M, T> rows) {
        Step.Seeking from = cursor == null ? Step.Seeking.START : opened(cursor);
        Query<M> part = query.window(perPage + 1L, 0).with(from);
        List<Item<T>> items = new ArrayList<>(rows.read(part, columns));
        boolean more = items.size() > perPage;
        if (more) {
            items.remove(perPage);
        }
        if (from.backward()) {
            Collections.reverse(items);
        }
        boolean next = from.backward() || more;
        boolean previous = from.backward() ? more : cursor != null;
        return new CursorPage<>(
                Pages.mapped(items, Item::item),
                perPage,
                items.isEmpty() || !next ? Optional.empty() : Optional.of(cursor(items.get(items.size() - 1), false)),
                items.isEmpty() || !previous ? Optional.empty() : Optional.of(cursor(items.get(0), true)));
    }

    /** Gives all models to {@code work}, a part at a time, until it says no; whether it never did. */
    boolean chunk(Predicate<? super List<M>> work) {
        Iterator<List<M>> parts = new PartIterator();
        while (parts.hasNext()) {
            if (!work.test(parts.next())) {
                return false;
            }
        }
        return true;
    }

    /** All models, a part at a time. */
    Stream<List<M>> parts() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new PartIterator(), Spliterator.NONNULL), false);
    }

    /** Reads a part when it is asked whether there is one: behind the part before, once that has been worked through. */
    private final class PartIterator implements Iterator<List<M>> {

        private long left;
        private @Nullable Query<M> part;
        private List<M> read = List.of();

        PartIterator() {
            Steps steps = query.steps();
            left = steps.limit == null ? Long.MAX_VALUE : steps.limit;
            long offset = steps.offset == null ? 0 : steps.offset;
            part = query.window(Math.min(left, perPage), offset).with(Step.Seeking.START);
        }

        @Override
        public boolean hasNext() {
            if (read.isEmpty() && part != null && left > 0) {
                List<Item<M>> items = models(part, columns);
                left -= items.size();
                read = Pages.mapped(items, Item::item);
                part = items.size() < perPage
                        ? null
                        : query.window(Math.min(left, perPage), 0).with(place(items.get(items.size() - 1), false));
            }
            return !read.isEmpty();
        }

        @Override
        public List<M> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<M> next = read;
            read = List.of();
            return next;
        }
    }

    private String cursor(Item<?> end, boolean backward) {
        return query.runner().cursors().seal(context(), CursorValues.write(place(end, backward)));
    }

    private Step.Seeking place(Item<?> item, boolean backward) {
        List<Bind> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(Seek.bind(columns.get(i), item.values().get(i)));
        }
        return new Step.Seeking(null, values, backward);
    }

    private Step.Seeking opened(String cursor) {
        List<SqlType> types =
                columns.stream().map(column -> column.type().sqlType()).toList();
        return CursorValues.read(query.runner().cursors().open(context(), cursor), types);
    }

    /** What a cursor is good for: this model in this order. */
    private String context() {
        StringJoiner context = new StringJoiner("\n");
        context.add(query.type().javaType().getName());
        for (Order<?> order : seek.orders()) {
            ColumnRef by = (ColumnRef) order.by();
            for (Path.Join join : by.path().joins()) {
                context.add(join.relation());
            }
            context.add(by.name() + " " + by.type() + " " + order.descending() + " " + order.nulls());
        }
        return context.toString();
    }
}
