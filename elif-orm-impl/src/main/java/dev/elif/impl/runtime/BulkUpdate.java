package dev.elif.impl.runtime;

import dev.elif.ast.Bind;
import dev.elif.ast.ColumnRef;
import dev.elif.ast.ColumnValues;
import dev.elif.ast.SqlType;
import dev.elif.ast.UpdateMany;
import dev.elif.error.ElifException;
import dev.elif.error.QueryException;
import dev.elif.impl.map.Changes;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Tuples;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Updates many models in one statement, each with its own values. */
final class BulkUpdate<M> {

    private final ModelType<M> type;
    private final Conductor conductor;
    private final Writes writes;

    /** A model to update: how it is known to stand in the database, and what differs there. */
    private record Work<M>(M model, M stored, Set<Integer> positions) {}

    BulkUpdate(ModelType<M> type, Conductor conductor, Writes writes) {
        this.type = type;
        this.conductor = conductor;
        this.writes = writes;
    }

    long update(Collection<? extends M> models) {
        List<Work<M>> work = new ArrayList<>(models.size());
        Set<Integer> all = new TreeSet<>();
        for (M model : models) {
            Work<M> next = work(model);
            if (!next.positions().isEmpty()) {
                work.add(next);
                all.addAll(next.positions());
            }
        }
        if (!work.isEmpty()) {
            writes.stamps().transactions().required(() -> write(work, List.copyOf(all)));
            work.forEach(each -> writes.updated(type, each.model()));
        }
        return work.size();
    }

    private Work<M> work(M given) {
        M model = writes.tenancy().owned(type, given);
        M snapshot = Writes.snapshot(type, model);
        if (snapshot == null) {
            M stamped = writes.stamps().updating(type, model);
            return new Work<>(stamped, stamped, new HashSet<>(Changes.updatable(type)));
        }
        if (Changes.between(type, conductor, model, snapshot).isEmpty()) {
            return new Work<>(model, snapshot, Set.of());
        }
        M unused = writes.tenancy().owned(type, snapshot);
        M stamped = writes.stampedUpdate(type, model, snapshot);
        return new Work<>(stamped, snapshot, new HashSet<>(writes.changed(type, stamped, snapshot)));
    }

    private long write(List<Work<M>> work, List<Integer> positions) {
        List<M> models = work.stream().map(Work::model).toList();
        List<M> stored = work.stream().map(Work::stored).toList();
        List<Object> versions = stored.stream()
                .flatMap(model -> writes.stamps().versions().next(type, model).stream())
                .toList();
        List<UpdateMany.Change> changes = new ArrayList<>(positions.size());
        for (int position : positions) {
            if (!type.version()
                    .map(type::position)
                    .filter(marked -> marked == position)
                    .isPresent()) {
                changes.add(new UpdateMany.Change(values(models, position), only(work, position)));
            }
        }
        type.version().ifPresent(column -> changes.add(new UpdateMany.Change(raised(column, versions), null)));
        List<ColumnValues> identity = ModelWriter.columns(type, stored, identity());
        if (type.generatedColumns().isEmpty() && versions.isEmpty()) {
            long updated = conductor.update(new UpdateMany(type.table(), identity, changes, List.of()), type);
            if (updated != work.size() && !conductor.pretending()) {
                throw missing(stored);
            }
            return updated;
        }
        List<List<?>> updated = writeAndRead(models, identity, changes);
        if (conductor.pretending()) {
            return 0;
        }
        if (updated.size() != work.size()) {
            throw refused(work, updated);
        }
        for (int i = 0; i < versions.size(); i++) {
            type.with(models.get(i), type.position(type.version().orElseThrow()), versions.get(i));
        }
        return updated.size();
    }

    private ColumnValues values(List<M> models, int position) {
        return ModelWriter.columns(type, models, List.of(position)).get(0);
    }

    private ColumnValues raised(Column<M, ?> column, List<Object> versions) {
        List<@Nullable Object> stored = new ArrayList<>(versions.size());
        versions.forEach(version -> stored.add(ModelWriter.stored(type, column, version)));
        return new ColumnValues(column.name(), Bind.array(column.type().sqlType(), stored));
    }

    /** The positions of what says which row, and in which state. */
    private List<Integer> identity() {
        List<Integer> positions = writes.tenancy().keyPositions(type);
        type.version().map(type::position).ifPresent(positions::add);
        return positions;
    }

    /** The keys of the rows, in no order; with them comes back what the database makes. */
    private List<List<?>> writeAndRead(List<M> models, List<ColumnValues> identity, List<UpdateMany.Change> changes) {
        List<Column<M, ?>> generated = type.generatedColumns();
        Map<List<?>, M> byKey = new HashMap<>();
        models.forEach(model -> byKey.put(Tuples.of(type, type.keyColumns(), model), model));
        List<ColumnRef> returning = Stream.concat(type.keyColumns().stream(), generated.stream())
                .map(Column::expression)
                .toList();
        return conductor.rows(new UpdateMany(type.table(), identity, changes, returning), type, row -> {
            List<@Nullable Object> key = new ArrayList<>();
            type.keyColumns().forEach(column -> key.add(column.read(row, key.size())));
            M model = byKey.get(key);
            for (int i = 0; model != null && i < generated.size(); i++) {
                Object value = generated.get(i).read(row, key.size() + i);
                model = type.with(model, type.position(generated.get(i)), value);
            }
            return key;
        });
    }

    /** In which rows the column changes; null when in all. */
    private @Nullable Bind only(List<Work<M>> work, int position) {
        List<Boolean> only =
                work.stream().map(each -> each.positions().contains(position)).toList();
        return only.contains(false) ? Bind.array(SqlType.BOOLEAN, only) : null;
    }

    private ElifException missing(List<M> stored) {
        Set<Object> keys = new HashSet<>();
        Query<M> all = Query.of(type, conductor).withoutScopes();
        (writes.tenancy().lifted() ? all.withoutTenant() : all)
                .whereKeys(stored.stream().map(type::key).toList())
                .list()
                .forEach(model -> keys.add(type.key(model)));
        return stored.stream()
                .filter(model -> !keys.contains(type.key(model)))
                .findFirst()
                .map(model -> writes.lost(type, model))
                .orElseGet(() -> new QueryException(ImplMessage.TWINS, type.name(), type.keyColumns()));
    }

    private ElifException refused(List<Work<M>> work, List<List<?>> updated) {
        return work.stream()
                .filter(each -> !updated.contains(Tuples.of(type, type.keyColumns(), each.model())))
                .findFirst()
                .map(each -> writes.lost(type, each.stored()))
                .orElseGet(() -> new QueryException(ImplMessage.TWINS, type.name(), type.keyColumns()));
    }
}
