package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.ColumnValues;
import dev.elif.ast.Condition;
import dev.elif.ast.Excluded;
import dev.elif.ast.Expression;
import dev.elif.ast.InsertMany;
import dev.elif.ast.Inserted;
import dev.elif.ast.OnConflict;
import dev.elif.error.MappingException;
import dev.elif.error.QueryException;
import dev.elif.impl.map.Changes;
import dev.elif.impl.map.InsertPlan;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Tuples;
import dev.elif.query.Upserted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Inserts rows, or updates those that are there already, in one statement. */
final class Upserts<M> {

    private final ModelType<M> type;
    private final Conductor conductor;
    private final Writes writes;
    private final List<Condition<? super M>> index;

    /** {@code index} is what a partial unique index covers; nothing for a whole one. */
    Upserts(ModelType<M> type, Conductor conductor, Writes writes, List<Condition<? super M>> index) {
        this.type = type;
        this.conductor = conductor;
        this.writes = writes;
        this.index = index;
    }

    /** All columns that may change where a row is there. */
    List<Column<M, ?>> updatable(Column<M, ?> uniqueBy) {
        return Changes.updatable(type).stream()
                .<Column<M, ?>>map(position -> type.columns().get(position))
                .filter(column -> column != uniqueBy)
                .toList();
    }

    List<Upserted<M>> upsert(
            Collection<? extends M> models,
            List<? extends Column<M, ?>> uniqueBy,
            List<? extends Column<M, ?>> update) {
        List<Assignment<M>> changes = new ArrayList<>();
        for (Column<M, ?> column : update) {
            changes.add(new Assignment<>(
                    column.name(), new Excluded(column.name(), column.type().sqlType())));
        }
        return upsert(
                models,
                uniqueBy,
                changes,
                type.updatedAt().filter(update::contains).isPresent());
    }

    /** Where a row is there {@code change}, and its time of change. */
    Upserted<M> upsert(M model, List<? extends Column<M, ?>> uniqueBy, Assignment<M> change) {
        writes.tenancy().check(type, List.of(change));
        return upsert(List.of(model), uniqueBy, new ArrayList<>(List.of(change)), false)
                .get(0);
    }

    private List<Upserted<M>> upsert(
            Collection<? extends M> models,
            List<? extends Column<M, ?>> uniqueBy,
            List<Assignment<M>> changes,
            boolean stamped) {
        if (models.isEmpty()) {
            return List.of();
        }
        List<M> prepared = prepared(models);
        refuseTwins(prepared, uniqueBy);
        if (!stamped) {
            type.updatedAt()
                    .map(column -> new Assignment<M>(
                            column.name(),
                            new Excluded(column.name(), column.type().sqlType())))
                    .ifPresent(changes::add);
        }
        writes.stamps().versions().raised(type).ifPresent(raise -> {
            changes.removeIf(change -> change.column().equals(raise.column()));
            changes.add(raise);
        });
        OnConflict conflict = new OnConflict(
                uniqueBy.stream().<String>map(Column::name).toList(),
                index,
                changes,
                writes.tenancy().own(type));
        if (conflict.where().isEmpty()) {
            return write(prepared, conflict);
        }
        // Rows of other tenants that stand in the way are left out in silence; then none may be written.
        return writes.stamps().transactions().required(() -> write(prepared, conflict));
    }

    private List<M> prepared(Collection<? extends M> models) {
        List<M> prepared = new ArrayList<>(models.size());
        for (M model : models) {
            // A copy: whether this model or another becomes the row, the database decides.
            prepared.add(writes.prepared(type, type.copy(model)));
        }
        return prepared;
    }

    /** In one statement, or in several when the database fills other columns for some models than for others. */
    private List<Upserted<M>> write(List<M> prepared, OnConflict conflict) {
        Map<InsertPlan, List<Integer>> plans = InsertPlan.groups(type, prepared);
        Map<Integer, Upserted<M>> rows = new TreeMap<>();
        Supplier<Boolean> work = () -> {
            plans.forEach((plan, indexes) -> {
                List<Upserted<M>> some =
                        write(indexes.stream().map(prepared::get).toList(), plan, conflict);
                for (int i = 0; i < some.size(); i++) {
                    rows.put(indexes.get(i), some.get(i));
                }
            });
            return true;
        };
        boolean unused =
                plans.size() == 1 ? work.get() : writes.stamps().transactions().required(work);
        rows.values().forEach(row -> writes.upserted(type, row.model(), row.inserted()));
        return List.copyOf(rows.values());
    }

    private List<Upserted<M>> write(List<M> models, InsertPlan plan, OnConflict conflict) {
        List<ColumnValues> values = ModelWriter.columns(type, models, plan.sent());
        List<Expression> returning = new ArrayList<>();
        type.columns().forEach(column -> returning.add(column.expression()));
        returning.add(Inserted.INSERTED);
        int last = returning.size() - 1;
        List<Upserted<M>> rows = conductor.rows(
                new InsertMany(type.table(), values, conflict, returning),
                type,
                row -> new Upserted<>(type.read(row, 0), row.booleanAt(last)));
        if (conductor.pretending()) {
            return models.stream().map(model -> new Upserted<>(model, true)).toList();
        }
        if (rows.size() < models.size() && !conflict.where().isEmpty()) {
            throw new QueryException(ImplMessage.TENANT_CONFLICT, type.name(), conflict.columns());
        }
        if (rows.size() != models.size()) {
            throw new MappingException(ImplMessage.WRONG_ROWS, type.name(), rows.size(), models.size());
        }
        return rows;
    }

    private void refuseTwins(List<M> models, List<? extends Column<M, ?>> uniqueBy) {
        uniqueBy.forEach(column -> ColumnRef.compared(column.expression()));
        List<Column<M, ?>> columns = List.copyOf(uniqueBy);
        Set<List<?>> seen = new HashSet<>();
        for (M model : models) {
            List<?> key = Tuples.of(type, columns, model);
            if (!key.contains(null) && !seen.add(key)) {
                throw new QueryException(ImplMessage.TWINS, type.name(), columns);
            }
        }
    }
}
