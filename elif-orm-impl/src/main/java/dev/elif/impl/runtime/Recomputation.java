package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.Condition;
import dev.elif.ast.Update;
import dev.elif.event.EventKind;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Tuples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets values in rows as the database computes them, and reads back what came of them. */
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
        M updated = set(updating, values).orElseThrow(() -> writes.lost(type, Writes.stored(type, updating)));
        return writes.fire(type, EventKind.UPDATED, updated);
    }

    /** Without events; nothing when there is no row as the model is known. */
    Optional<M> set(M model, List<? extends Assignment<? super M>> values) {
        List<Assignment<? super M>> stamped = stamped(values);
        List<Column<M, ?>> columns = columns(List.of(), stamped);
        List<Condition<M>> row = writes.rows(type).one(Writes.stored(type, model));
        Optional<M> written =
                write(stamped, row, columns).stream().findFirst().map(read -> changed(model, columns, read));
        return conductor.pretending() ? Optional.of(model) : written;
    }

    /** The same in the rows of all, in one statement and without events; an element is empty where there is no row. */
    List<Optional<M>> setAll(List<M> models, List<? extends Assignment<? super M>> values) {
        List<Assignment<? super M>> stamped = stamped(values);
        List<Column<M, ?>> key = type.keyColumns();
        List<Column<M, ?>> columns = columns(key, stamped);
        Map<List<?>, List<?>> byKey = new HashMap<>();
        write(stamped, writes.rows(type).all(models), columns)
                .forEach(read -> byKey.put(read.subList(0, key.size()), read));
        if (conductor.pretending()) {
            return models.stream().map(Optional::of).toList();
        }
        List<Optional<M>> changed = new ArrayList<>(models.size());
        for (M model : models) {
            List<?> read = byKey.get(Tuples.of(type, key, Writes.stored(type, model)));
            changed.add(read == null ? Optional.empty() : Optional.of(changed(model, columns, read)));
        }
        return changed;
    }

    private List<Assignment<? super M>> stamped(List<? extends Assignment<? super M>> values) {
        writes.tenancy().check(type, values);
        return new MassWrites(conductor, writes.stamps(), writes.tenancy()).stamped(type, values);
    }

    /** What is read back. */
    private List<Column<M, ?>> columns(List<Column<M, ?>> first, List<Assignment<? super M>> values) {
        List<Column<M, ?>> columns = new ArrayList<>(first);
        values.forEach(value -> columns.add(type.column(value.column())));
        columns.addAll(type.generatedColumns());
        return columns;
    }

    private List<List<?>> write(
            List<Assignment<? super M>> values, List<Condition<M>> rows, List<Column<M, ?>> columns) {
        Update update = new Update(
                type.table(),
                values,
                rows,
                columns.stream().map(Column::expression).toList());
        return conductor.rows(update, type, row -> {
            List<@Nullable Object> read = new ArrayList<>(columns.size());
            columns.forEach(column -> read.add(column.read(row, read.size())));
            return read;
        });
    }

    private M changed(M model, List<Column<M, ?>> columns, List<?> values) {
        M snapshot = Writes.snapshot(type, model);
        M updated = with(model, columns, values);
        ModelState state = type.state(updated);
        if (state != null && snapshot != null) {
            // What was not written stays as the model is known to stand in the database.
            state.updated(conductor, with(conductor.snapshot(type, snapshot), columns, values));
        }
        return updated;
    }

    private M with(M model, List<Column<M, ?>> columns, List<?> values) {
        M changed = model;
        for (int i = 0; i < columns.size(); i++) {
            changed = type.with(changed, type.position(columns.get(i)), values.get(i));
        }
        return changed;
    }
}
