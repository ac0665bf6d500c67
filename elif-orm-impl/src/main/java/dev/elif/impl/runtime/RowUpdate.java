package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
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
    private final Versions versions;

    RowUpdate(ModelType<M> type, Conductor conductor, Versions versions) {
        this.type = type;
        this.conductor = conductor;
        this.versions = versions;
    }

    /** {@code model} with its next version and what the database made; nothing when there is no such row. */
    Optional<M> update(M model, M stored, List<Integer> positions) {
        Optional<Object> next = versions.next(type, stored);
        List<Assignment<M>> values = ModelWriter.assignments(type, model, withoutVersion(positions));
        next.ifPresent(version -> values.add(assigned(version)));
        List<Integer> returned =
                type.generatedColumns().stream().map(type::position).toList();
        Update update = new Update(
                type.table(),
                values,
                Versions.row(type, stored),
                type.generatedColumns().stream().map(Column::expression).toList());
        // Not before it is stored: a model that was refused keeps its version.
        if (returned.isEmpty()) {
            return conductor.update(update, type) == 0 ? Optional.empty() : Optional.of(versioned(model, next));
        }
        return conductor
                .rows(update, type, row -> InsertPlan.read(type, versioned(model, next), row, returned))
                .stream()
                .findFirst();
    }

    /** Whether there was a row. */
    boolean delete(M stored) {
        boolean deleted = conductor.update(new Delete(type.table(), Versions.row(type, stored)), type) > 0;
        if (!deleted && Versions.isSet(type, stored) && actual(stored).isPresent()) {
            throw lost(stored);
        }
        return deleted;
    }

    /** How many there were. */
    long deleteAll(List<M> stored) {
        List<Column<M, ?>> columns = new ArrayList<>(type.keyColumns());
        boolean checked = stored.stream().allMatch(model -> Versions.isSet(type, model));
        if (checked) {
            type.version().ifPresent(columns::add);
        }
        List<List<?>> rows = new ArrayList<>(stored.size());
        stored.forEach(model -> rows.add(Tuples.of(type, columns, model)));
        long deleted = conductor.update(new Delete(type.table(), List.of(Tuples.among(columns, rows))), type);
        if (checked && deleted < stored.size()) {
            stored.stream()
                    .filter(model -> actual(model).isPresent())
                    .findFirst()
                    .ifPresent(model -> {
                        throw lost(model);
                    });
        }
        return deleted;
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
            Select select = Select.of(type.table(), List.of(column.expression()), ModelWriter.key(type, stored));
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
