package dev.elif.impl.runtime;

import static java.util.Objects.requireNonNull;

import dev.elif.ast.Assignment;
import dev.elif.ast.Condition;
import dev.elif.ast.Delete;
import dev.elif.ast.Insert;
import dev.elif.ast.One;
import dev.elif.ast.Select;
import dev.elif.ast.Update;
import dev.elif.error.MappingException;
import dev.elif.error.ModelNotFoundException;
import dev.elif.event.EventKind;
import dev.elif.impl.map.Changes;
import dev.elif.impl.map.Keys;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.KeyGeneration;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.spi.EventSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts, updates and deletes one model, with its events around the statement. */
final class Writes {

    private final Conductor conductor;
    private final Stamps stamps;
    private final EventSink events;

    Writes(Conductor conductor, Stamps stamps, EventSink events) {
        this.conductor = conductor;
        this.stamps = stamps;
        this.events = events;
    }

    Writes quietly() {
        return new Writes(conductor, stamps, new SilentSink());
    }

    Writes withoutTimestamps() {
        return new Writes(conductor, stamps.without(), events);
    }

    Stamps stamps() {
        return stamps;
    }

    <M> M create(ModelType<M> type, M model) {
        M saving = fire(type, EventKind.SAVING, model);
        return fire(type, EventKind.SAVED, insert(type, saving));
    }

    <M> M save(ModelType<M> type, M model) {
        M saving = fire(type, EventKind.SAVING, model);
        M snapshot = snapshot(type, saving);
        M saved;
        if (snapshot != null) {
            saved = updateChanged(type, saving, snapshot);
        } else if (type.tracked() || Keys.missing(type, saving)) {
            saved = insert(type, saving);
        } else {
            saved = updateOrInsert(type, saving);
        }
        return fire(type, EventKind.SAVED, saved);
    }

    <M> boolean delete(ModelType<M> type, M model) {
        M deleting = fire(type, EventKind.DELETING, model);
        M snapshot = snapshot(type, deleting);
        M stored = snapshot == null ? deleting : snapshot;
        boolean deleted = conductor.update(new Delete(type.table(), ModelWriter.key(type, stored)), type) > 0;
        ModelState state = type.state(deleting);
        if (state != null) {
            state.removed();
        }
        if (deleted) {
            fire(type, EventKind.DELETED, deleting);
        }
        return deleted;
    }

    private <M> M insert(ModelType<M> type, M model) {
        M creating = fire(type, EventKind.CREATING, model);
        M stamped = stamps.timestamps().created(type, Keys.prepare(type, creating, stamps.uuids()));
        boolean generated = Keys.missing(type, stamped);
        List<Assignment> values = ModelWriter.assignments(type, stamped, Keys.inserted(type, generated));
        M created = stamped;
        if (generated) {
            var key = type.keyColumns().get(0);
            Insert insert = new Insert(type.table(), values, List.of(key.expression()));
            List<Object> keys = conductor.rows(insert, type, row -> requireNonNull(key.read(row, 0)));
            if (keys.size() != 1) {
                throw new MappingException(ImplMessage.WRONG_ROWS, type.name(), keys.size(), 1);
            }
            created = Keys.generated(type, stamped, keys.get(0));
        } else {
            conductor.update(new Insert(type.table(), values, List.of()), type);
        }
        inserted(type, created);
        return fire(type, EventKind.CREATED, created);
    }

    /** A tracked model: only what changed, and nothing when nothing did. */
    private <M> M updateChanged(ModelType<M> type, M model, M snapshot) {
        if (Changes.between(type, model, snapshot).isEmpty()) {
            return model;
        }
        M updating = fire(type, EventKind.UPDATING, model);
        boolean stampedByUser = type.updatedAt()
                .filter(column -> !type.same(updating, snapshot, type.position(column)))
                .isPresent();
        M stamped = stampedByUser ? updating : stamps.timestamps().updated(type, updating);
        List<Integer> changed = Changes.between(type, stamped, snapshot);
        if (update(type, stamped, changed, ModelWriter.key(type, snapshot)) == 0) {
            throw gone(type, snapshot);
        }
        updated(type, stamped);
        return fire(type, EventKind.UPDATED, stamped);
    }

    /**
     * An untracked model with a key: updated, or inserted when its program-made key has no row yet. Who observes updates hears of
     * none that turns out to be an insert, so the row is asked for first then.
     */
    private <M> M updateOrInsert(ModelType<M> type, M model) {
        List<Integer> updatable = Changes.updatable(type);
        List<Condition<M>> key = ModelWriter.key(type, model);
        boolean ask = updatable.isEmpty() || events.observed(type, EventKind.UPDATING);
        if (ask && !exists(type, key)) {
            return insertAbsent(type, model);
        }
        if (updatable.isEmpty()) {
            return model;
        }
        M updating = fire(type, EventKind.UPDATING, model);
        M stamped = stamps.timestamps().updated(type, updating);
        if (update(type, stamped, updatable, key) > 0) {
            return fire(type, EventKind.UPDATED, stamped);
        }
        return insertAbsent(type, stamped);
    }

    private <M> boolean exists(ModelType<M> type, List<Condition<M>> key) {
        return !conductor
                .rows(Select.of(type.table(), List.of(One.ONE), key), type, row -> row.intAt(0))
                .isEmpty();
    }

    /** A key that the database counted cannot belong to a row that never was. */
    private <M> M insertAbsent(ModelType<M> type, M model) {
        if (type.keyGeneration() == KeyGeneration.IDENTITY) {
            throw gone(type, model);
        }
        return insert(type, model);
    }

    private <M> long update(ModelType<M> type, M model, List<Integer> positions, List<Condition<M>> key) {
        List<Assignment> values = ModelWriter.assignments(type, model, positions);
        return conductor.update(new Update(type.table(), values, key), type);
    }

    private static <M> ModelNotFoundException gone(ModelType<M> type, M model) {
        return ModelNotFoundException.of(type.key(model), ImplMessage.GONE, type.name());
    }

    <M> void inserted(ModelType<M> type, M model) {
        ModelState state = type.state(model);
        if (state != null) {
            state.inserted(conductor, type.copy(model));
        }
    }

    private <M> void updated(ModelType<M> type, M model) {
        ModelState state = type.state(model);
        if (state != null) {
            state.updated(conductor, type.copy(model));
        }
    }

    private static <M> @Nullable M snapshot(ModelType<M> type, M model) {
        ModelState state = type.state(model);
        return state == null || state.snapshot() == null
                ? null
                : type.javaType().cast(state.snapshot());
    }

    private <M> M fire(ModelType<M> type, EventKind kind, M model) {
        return events.observed(type, kind) ? events.fire(type, kind, model) : model;
    }
}
