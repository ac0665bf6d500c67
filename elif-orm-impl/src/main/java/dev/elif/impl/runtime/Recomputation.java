package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.Update;
import dev.elif.event.EventKind;
import dev.elif.impl.map.Versions;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.List;
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
        M snapshot = Writes.snapshot(type, updating);
        List<? extends Assignment<? super M>> stamped =
                new MassWrites(conductor, writes.stamps()).stamped(type, values);
        List<Column<M, ?>> columns = new ArrayList<>(stamped.size());
        stamped.forEach(value -> columns.add(type.column(value.column())));
        columns.addAll(type.generatedColumns());
        Update update = new Update(
                type.table(),
                stamped,
                Versions.row(type, snapshot == null ? updating : snapshot),
                columns.stream().map(Column::expression).toList());
        List<List<?>> rows = conductor.rows(update, type, row -> {
            List<@Nullable Object> read = new ArrayList<>(columns.size());
            columns.forEach(column -> read.add(column.read(row, read.size())));
            return read;
        });
        if (rows.isEmpty()) {
            throw writes.lost(type, snapshot == null ? updating : snapshot);
        }
        M updated = with(updating, columns, rows.get(0));
        ModelState state = type.state(updated);
        if (state != null && snapshot != null) {
            // What was not written stays as the model is known to stand in the database.
            state.updated(conductor, with(conductor.snapshot(type, snapshot), columns, rows.get(0)));
        }
        return writes.fire(type, EventKind.UPDATED, updated);
    }

    private M with(M model, List<Column<M, ?>> columns, List<?> values) {
        M changed = model;
        for (int i = 0; i < columns.size(); i++) {
            changed = type.with(changed, type.position(columns.get(i)), values.get(i));
        }
        return changed;
    }
}
