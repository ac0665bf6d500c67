package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.event.EventKind;
import dev.elif.impl.map.ModelWriter;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        M restored = set(restoring, column, null).orElseThrow(() -> writes.lost(type, Writes.stored(type, restoring)));
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
        List<M> all = List.copyOf(models);
        return writes.stamps()
                .transactions()
                .required(() ->
                        type.deletedAt().map(column -> trashAll(all, column)).orElseGet(() -> removeAll(all)));
    }

    private long trashAll(List<M> models, Column<M, ?> column) {
        List<Optional<M>> trashed =
                new Recomputation<>(type, conductor, writes).setAll(models, List.of(assigned(column, now(column))));
        List<M> missing = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            if (trashed.get(i).isEmpty()) {
                missing.add(models.get(i));
            }
        }
        writes.rows(type).refuseStale(missing);
        missing.forEach(model -> writes.removed(type, model));
        return (long) models.size() - missing.size();
    }

    private long removeAll(List<M> models) {
        long deleted = writes.rows(type).deleteAll(models);
        models.forEach(model -> writes.removed(type, model));
        return deleted;
    }

    private boolean trash(M model, Column<M, ?> column) {
        M deleting = writes.fire(type, EventKind.DELETING, model);
        Optional<M> deleted = set(deleting, column, now(column));
        if (deleted.isEmpty()) {
            writes.rows(type).refuseStale(List.of(deleting));
            writes.removed(type, deleting);
            return false;
        }
        M trashed = writes.fire(type, EventKind.TRASHED, deleted.get());
        writes.fire(type, EventKind.DELETED, trashed);
        return true;
    }

    private boolean remove(M model) {
        M deleting = writes.fire(type, EventKind.DELETING, model);
        boolean deleted = writes.rows(type).delete(Writes.stored(type, deleting));
        writes.removed(type, deleting);
        if (deleted) {
            writes.fire(type, EventKind.DELETED, deleting);
        }
        return deleted;
    }

    private Optional<M> set(M model, Column<M, ?> column, @Nullable Object value) {
        return new Recomputation<>(type, conductor, writes).set(model, List.of(assigned(column, value)));
    }

    private Assignment<M> assigned(Column<M, ?> column, @Nullable Object value) {
        return ModelWriter.assignment(type, column, value);
    }

    private Object now(Column<M, ?> column) {
        return writes.stamps().timestamps().now(column);
    }

    private Column<M, ?> column(String call) {
        return type.deletedAt().orElseThrow(() -> new QueryException(ApiMessage.NO_SOFT_DELETE, type.name(), call));
    }
}
