package dev.elif.impl.runtime;

import dev.elif.ast.Bind;
import dev.elif.ast.ColumnValues;
import dev.elif.ast.SqlType;
import dev.elif.ast.UpdateMany;
import dev.elif.error.ElifException;
import dev.elif.error.ModelNotFoundException;
import dev.elif.error.QueryException;
import dev.elif.impl.map.Changes;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.ModelType;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    private Work<M> work(M model) {
        M snapshot = Writes.snapshot(type, model);
        if (snapshot == null) {
            M stamped = writes.stamps().timestamps().updated(type, model);
            return new Work<>(stamped, stamped, new HashSet<>(Changes.updatable(type)));
        }
        if (Changes.between(type, model, snapshot).isEmpty()) {
            return new Work<>(model, snapshot, Set.of());
        }
        M stamped = writes.stampedUpdate(type, model, snapshot);
        return new Work<>(stamped, snapshot, new HashSet<>(Changes.between(type, stamped, snapshot)));
    }

    private long write(List<Work<M>> work, List<Integer> positions) {
        List<M> models = work.stream().map(Work::model).toList();
        List<ColumnValues> values = ModelWriter.columns(type, models, positions);
        List<UpdateMany.Change> changes = new ArrayList<>(positions.size());
        for (int i = 0; i < positions.size(); i++) {
            changes.add(new UpdateMany.Change(values.get(i), only(work, positions.get(i))));
        }
        List<M> stored = work.stream().map(Work::stored).toList();
        List<Integer> keyPositions =
                type.keyColumns().stream().map(type::position).toList();
        long updated = conductor.update(
                new UpdateMany(type.table(), ModelWriter.columns(type, stored, keyPositions), changes, List.of()),
                type);
        if (updated != work.size()) {
            throw missing(stored);
        }
        return updated;
    }

    /** In which rows the column changes; null when in all. */
    private @Nullable Bind only(List<Work<M>> work, int position) {
        List<Boolean> only =
                work.stream().map(each -> each.positions().contains(position)).toList();
        return only.contains(false) ? Bind.array(SqlType.BOOLEAN, only) : null;
    }

    private ElifException missing(List<M> stored) {
        List<M> there = Query.of(type, conductor)
                .whereKeys(stored.stream().map(type::key).toList())
                .list();
        Set<Object> keys = new HashSet<>();
        there.forEach(model -> keys.add(type.key(model)));
        for (M model : stored) {
            if (!keys.contains(type.key(model))) {
                return ModelNotFoundException.of(type.key(model), ImplMessage.GONE, type.name());
            }
        }
        return new QueryException(ImplMessage.TWINS, type.name(), type.keyColumns());
    }
}
