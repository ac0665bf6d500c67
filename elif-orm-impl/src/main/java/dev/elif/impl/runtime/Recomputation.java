package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.Update;
import dev.elif.event.EventKind;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets values in one row as the database computes them, and reads back what came of them. */
final class Recomputation<M> {

    private final ModelType<M> type;
    private final Conductor conductor;
    private final Writes writes;

    Recomputation(ModelType<M> type, Conductor conductor, Writes writes) {
        this.type = type;
        this.conductor = conductor;
        this.writes = writes;
    }

    M update(M model, List<? extends Assignment<? super M>> values) {
        M updating = writes.fire(type, EventKind.UPDATING, model);
        M updated = set(updating, values).orElseThrow(() -> Writes.gone(type, updating));
        return writes.fire(type, EventKind.UPDATED, updated);
    }

    /** Without events; nothing when the row is gone. */
    Optional<M> set(M model, List<? extends Assignment<? super M>> values) {
        writes.tenancy().check(type, values);
        M snapshot = Writes.snapshot(type, model);
        List<? extends Assignment<? super M>> stamped =
                new MassWrites(conductor, writes.stamps(), writes.tenancy()).stamped(type, values);
        List<Column<M, ?>> columns = new ArrayList<>(stamped.size());
        stamped.forEach(value -> columns.add(type.column(value.column())));
        Update update = new Update(
                type.table(),
                stamped,
                writes.tenancy().key(type, snapshot == null ? model : snapshot),
                columns.stream().map(Column::expression).toList());
        List<List<?>> rows = conductor.rows(update, type, row -> {
            List<@Nullable Object> read = new ArrayList<>(columns.size());
            columns.forEach(column -> read.add(column.read(row, read.size())));
            return read;
        });
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        M updated = with(model, columns, rows.get(0));
        ModelState state = type.state(updated);
        if (state != null && snapshot != null) {
            // What was not written stays as the model is known to stand in the database.
            state.updated(conductor, with(type.copy(snapshot), columns, rows.get(0)));
        }
        return Optional.of(updated);
    }

    private M with(M model, List<Column<M, ?>> columns, List<?> values) {
        M changed = model;
        for (int i = 0; i < columns.size(); i++) {
            changed = type.with(changed, type.position(columns.get(i)), values.get(i));
        }
        return changed;
    }
}
