package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.Condition;
import dev.elif.ast.Delete;
import dev.elif.ast.Update;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.event.EventKind;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.map.Timestamps;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Tuples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deletes models, for good or by the mark of their soft delete, and brings them back. */
final class Deletions<M> {

    private final ModelType<M> type;
    private final Conductor conductor;
    private final Writes writes;

    Deletions(ModelType<M> type, Conductor conductor, Writes writes) {
        this.type = type;
        this.conductor = conductor;
        this.writes = writes;
    }

    boolean delete(M model) {
        return type.deletedAt().isPresent() ? trash(model, type.deletedAt().get()) : remove(model);
    }

    boolean forceDelete(M model) {
        if (type.deletedAt().isEmpty()) {
            return remove(model);
        }
        M forced = writes.fire(type, EventKind.FORCE_DELETING, model);
        boolean removed = remove(forced);
        if (removed) {
            writes.fire(type, EventKind.FORCE_DELETED, forced);
        }
        return removed;
    }

    M restore(M model) {
        Column<M, ?> column = column("restore()");
        M restoring = writes.fire(type, EventKind.RESTORING, model);
        M restored = set(restoring, column, null).orElseThrow(() -> Writes.gone(type, restoring));
        return writes.fire(type, EventKind.RESTORED, restored);
    }

    boolean trashed(M model) {
        return type.value(model, type.position(column("trashed()"))) != null;
    }

    /** All of them in one statement. */
    long deleteAll(Collection<? extends M> models) {
        if (models.isEmpty()) {
            return 0;
        }
        List<Condition<M>> rows = rows(models);
        if (type.deletedAt().isPresent()) {
            Map<Column<M, ?>, Object> mark = mark(type.deletedAt().get());
            List<Assignment<M>> values = new ArrayList<>();
            mark.forEach((column, time) -> values.add(ModelWriter.assignment(type, column, time)));
            long marked = conductor.update(Update.of(type.table(), values, rows), type);
            models.forEach(model -> marked(model, mark));
            return marked;
        }
        long deleted = conductor.update(new Delete(type.table(), rows), type);
        models.forEach(this::removed);
        return deleted;
    }

    private List<Condition<M>> rows(Collection<? extends M> models) {
        List<List<?>> keys = new ArrayList<>(models.size());
        for (M model : models) {
            M owned = writes.tenancy().owned(type, model);
            M snapshot = Writes.snapshot(type, owned);
            keys.add(Tuples.of(type, type.keyColumns(), snapshot == null ? owned : snapshot));
        }
        List<Condition<M>> rows = new ArrayList<>();
        rows.add(Tuples.among(type.keyColumns(), keys));
        rows.addAll(writes.tenancy().own(type));
        return rows;
    }

    /** What a soft delete sets. */
    private Map<Column<M, ?>, Object> mark(Column<M, ?> deletedAt) {
        Timestamps timestamps = writes.stamps().timestamps();
        Map<Column<M, ?>, Object> mark = new LinkedHashMap<>();
        mark.put(deletedAt, timestamps.now(deletedAt));
        type.updatedAt()
                .filter(column -> timestamps.automatic())
                .ifPresent(column -> mark.put(column, timestamps.now(column)));
        return mark;
    }

    private void marked(M model, Map<Column<M, ?>, Object> mark) {
        M snapshot = Writes.snapshot(type, model);
        ModelState state = type.state(model);
        mark.forEach((column, time) -> type.with(model, type.position(column), time));
        if (state != null && snapshot != null) {
            M stored = type.copy(snapshot);
            mark.forEach((column, time) -> type.with(stored, type.position(column), time));
            state.updated(conductor, stored);
        }
    }

    private boolean trash(M model, Column<M, ?> column) {
        M deleting = writes.fire(type, EventKind.DELETING, model);
        Optional<M> deleted = set(deleting, column, writes.stamps().timestamps().now(column));
        if (deleted.isEmpty()) {
            removed(deleting);
            return false;
        }
        M trashed = writes.fire(type, EventKind.TRASHED, deleted.get());
        writes.fire(type, EventKind.DELETED, trashed);
        return true;
    }

    private boolean remove(M model) {
        M deleting = writes.fire(type, EventKind.DELETING, model);
        M snapshot = Writes.snapshot(type, deleting);
        M stored = snapshot == null ? deleting : snapshot;
        Delete delete = new Delete(type.table(), writes.tenancy().key(type, stored));
        boolean deleted = conductor.update(delete, type) > 0;
        removed(deleting);
        if (deleted) {
            writes.fire(type, EventKind.DELETED, deleting);
        }
        return deleted;
    }

    private Optional<M> set(M model, Column<M, ?> column, @Nullable Object value) {
        return new Recomputation<>(type, conductor, writes)
                .set(model, List.of(ModelWriter.assignment(type, column, value)));
    }

    private Column<M, ?> column(String call) {
        return type.deletedAt().orElseThrow(() -> new QueryException(ApiMessage.NO_SOFT_DELETE, type.name(), call));
    }

    private void removed(M model) {
        ModelState state = type.state(model);
        if (state != null) {
            state.removed();
        }
    }
}
