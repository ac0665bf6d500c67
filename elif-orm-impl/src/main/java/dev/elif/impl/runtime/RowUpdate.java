package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.Condition;
import dev.elif.ast.Delete;
import dev.elif.ast.Select;
import dev.elif.ast.Update;
import dev.elif.error.ElifException;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.OptimisticLockException;
import dev.elif.error.OptimisticLockException.Conflict;
import dev.elif.impl.map.InsertPlan;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.map.Versions;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Tuples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes and deletes the rows of models as they are known: where a model has a version, no row that has another. */
final class RowUpdate<M> {

    private final ModelType<M> type;
    private final Conductor conductor;
    private final Writes writes;

    RowUpdate(ModelType<M> type, Conductor conductor, Writes writes) {
        this.type = type;
        this.conductor = conductor;
        this.writes = writes;
    }

    /** {@code model} with its next version and what the database made; nothing when there is no such row. */
    Optional<M> update(M model, M stored, List<Integer> positions) {
        Optional<Object> next = writes.stamps().versions().next(type, stored);
        List<Assignment<M>> values = ModelWriter.assignments(type, model, withoutVersion(positions));
        next.ifPresent(version -> values.add(assigned(version)));
        List<Integer> returned =
                type.generatedColumns().stream().map(type::position).toList();
        Update update = new Update(
                type.table(),
                values,
                one(stored),
                type.generatedColumns().stream().map(Column::expression).toList());
        // Not before it is stored: a model that was refused keeps its version.
        if (returned.isEmpty()) {
            long rows = conductor.update(update, type);
            if (conductor.pretending()) {
                return Optional.of(model);
            }
            return rows == 0 ? Optional.empty() : Optional.of(versioned(model, next));
        }
        Optional<M> updated =
                conductor
                        .rows(update, type, row -> InsertPlan.read(type, versioned(model, next), row, returned))
                        .stream()
                        .findFirst();
        return conductor.pretending() ? Optional.of(model) : updated;
    }

    /** Whether there was a row. */
    boolean delete(M stored) {
        boolean deleted = conductor.update(Delete.of(type.table(), one(stored)), type) > 0 || conductor.pretending();
        if (!deleted) {
            refuseStale(List.of(stored));
        }
        return deleted;
    }

    /** How many there were. */
    long deleteAll(List<M> models) {
        long deleted = conductor.update(Delete.of(type.table(), all(models)), type);
        if (conductor.pretending()) {
            return models.size();
        }
        if (deleted < models.size()) {
            refuseStale(models);
        }
        return deleted;
    }

    /** The row of {@code stored}: the present tenant's, in the state in which it is known. */
    List<Condition<M>> one(M stored) {
        List<Condition<M>> row = writes.tenancy().key(type, stored);
        Versions.unchanged(type, stored).ifPresent(row::add);
        return row;
    }

    /** The rows of {@code models}: the present tenant's, in the states in which they are known if all have a version. */
    List<Condition<M>> all(List<M> models) {
        List<M> stored = new ArrayList<>(models.size());
        models.forEach(model -> stored.add(Writes.stored(type, writes.tenancy().owned(type, model))));
        List<Column<M, ?>> columns = new ArrayList<>(type.keyColumns());
        if (stored.stream().allMatch(model -> Versions.isSet(type, model))) {
            type.version().ifPresent(columns::add);
        }
        List<List<?>> values = new ArrayList<>(stored.size());
        stored.forEach(model -> values.add(Tuples.of(type, columns, model)));
        List<Condition<M>> rows = new ArrayList<>();
        rows.add(Tuples.among(columns, values));
        rows.addAll(writes.tenancy().own(type));
        return rows;
    }

    /** Refuses models whose rows are there, but in another state; for after a statement that has left rows out. */
    void refuseStale(List<M> models) {
        for (M model : models) {
            M stored = Writes.stored(type, model);
            if (Versions.isSet(type, stored) && actual(stored).isPresent()) {
                throw lost(stored);
            }
        }
    }

    /** What is wrong when there is no such row. */
    ElifException lost(M stored) {
        if (!Versions.isSet(type, stored)) {
            return ModelNotFoundException.of(type.key(stored), ImplMessage.GONE, type.name());
        }
        Object expected = type.version()
                .<Object>map(column -> type.value(stored, type.position(column)))
                .orElse(null);
        return OptimisticLockException.of(
                new Conflict(type.key(stored), expected, actual(stored).orElse(null)), ImplMessage.STALE, type.name());
    }

    /** The version that the row of {@code stored} has by now. */
    private Optional<Object> actual(M stored) {
        return type.version().flatMap(column -> {
            Select select = Select.of(
                    type.table(), List.of(column.expression()), writes.tenancy().key(type, stored));
            return conductor.rows(select, type, row -> Optional.<Object>ofNullable(column.read(row, 0))).stream()
                    .findFirst()
                    .flatMap(version -> version);
        });
    }

    private List<Integer> withoutVersion(List<Integer> positions) {
        int version = type.version().map(type::position).orElse(-1);
        return positions.stream().filter(position -> position != version).toList();
    }

    private Assignment<M> assigned(Object next) {
        Column<M, ?> column = type.version().orElseThrow();
        return new Assignment<>(
                column.name(), Bind.of(column.type().sqlType(), ModelWriter.stored(type, column, next)));
    }

    private M versioned(M model, Optional<Object> next) {
        return next.map(version -> type.with(model, type.position(type.version().orElseThrow()), version))
                .orElse(model);
    }
}
