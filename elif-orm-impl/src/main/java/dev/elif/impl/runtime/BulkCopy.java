package dev.elif.impl.runtime;

import dev.elif.ast.Copy;
import dev.elif.error.QueryException;
import dev.elif.impl.map.InsertPlan;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inserts as many models as come, in constant memory. */
final class BulkCopy<M> {

    private final ModelType<M> type;
    private final Conductor conductor;
    private final Writes writes;

    BulkCopy(ModelType<M> type, Conductor conductor, Writes writes) {
        this.type = type;
        this.conductor = conductor;
        this.writes = writes;
    }

    /** The first model decides which values are sent and which the database makes. */
    long copy(Stream<? extends M> models) {
        Iterator<M> stamped = models.<M>map(this::stamped).iterator();
        if (!stamped.hasNext()) {
            return 0;
        }
        M first = stamped.next();
        InsertPlan plan = InsertPlan.of(type, first);
        List<Column<M, ?>> columns = plan.sent().stream()
                .<Column<M, ?>>map(position -> type.columns().get(position))
                .toList();
        Copy copy =
                new Copy(type.table(), columns.stream().map(Column::expression).toList());
        return conductor.copy(copy, type, new Rows<>(first, stamped, model -> values(model, columns, plan)));
    }

    private M stamped(M model) {
        return writes.prepared(type, model);
    }

    private List<?> values(M model, List<Column<M, ?>> columns, InsertPlan plan) {
        if (!InsertPlan.of(type, model).equals(plan)) {
            throw new QueryException(ImplMessage.MIXED_KEYS, type.name());
        }
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (Column<M, ?> column : columns) {
            values.add(ModelWriter.stored(type, column, type.value(model, type.position(column))));
        }
        return values;
    }

    /** The first, which has been looked at, and the others. */
    private static final class Rows<M> implements Iterator<List<?>> {

        private @Nullable M first;
        private final Iterator<M> others;
        private final Function<M, List<?>> values;

        Rows(M first, Iterator<M> others, Function<M, List<?>> values) {
            this.first = first;
            this.others = others;
            this.values = values;
        }

        @Override
        public boolean hasNext() {
            return first != null || others.hasNext();
        }

        @Override
        public List<?> next() {
            M next = first == null ? others.next() : first;
            first = null;
            return values.apply(next);
        }
    }
}
