package dev.elif.impl.runtime;

import dev.elif.ast.Assignment;
import dev.elif.ast.Condition;
import dev.elif.ast.Insert;
import dev.elif.ast.OnConflict;
import dev.elif.ast.One;
import dev.elif.ast.Select;
import dev.elif.error.ElifException;
import dev.elif.error.MappingException;
import dev.elif.error.QueryException;
import dev.elif.event.EventKind;
import dev.elif.impl.map.Changes;
import dev.elif.impl.map.InsertPlan;
import dev.elif.impl.map.Keys;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.map.Versions;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.KeyGeneration;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.spi.EventSink;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inserts and updates one model, with its events around the statement. */
final class Writes {

    /** What is told of before it happens. */
    private static final Set<EventKind> BEFORE = EnumSet.of(
            EventKind.SAVING,
            EventKind.CREATING,
            EventKind.UPDATING,
            EventKind.DELETING,
            EventKind.FORCE_DELETING,
            EventKind.RESTORING);

    private final Conductor conductor;
    private final Stamps stamps;
    private final EventSink events;
    private final Tenancy tenancy;

    Writes(Conductor conductor, Stamps stamps, EventSink events, Tenancy tenancy) {
        this.conductor = conductor;
        this.stamps = stamps;
        this.events = events;
        this.tenancy = tenancy;
    }

    Writes quietly() {
        return new Writes(conductor, stamps, new SilentSink(), tenancy);
    }

    Writes withoutTimestamps() {
        return new Writes(conductor, stamps.without(), events, tenancy);
    }

    Writes withoutTenant() {
        return new Writes(conductor, stamps, events, tenancy.lift());
    }

    /** The same way of writing, in the database of {@code other}. */
    Writes at(Conductor other) {
        Writes there = other.writes();
        there = events instanceof SilentSink ? there.quietly() : there;
        there = stamps.silent() ? there.withoutTimestamps() : there;
        return tenancy.lifted() ? there.withoutTenant() : there;
    }

    /** The same way of writing, where {@code model} came from. */
    <M> Writes of(ModelType<M> type, M model) {
        ModelState state = type.state(model);
        return state != null && state.origin() instanceof Conductor origin && origin != conductor ? at(origin) : this;
    }

    Conductor conductor() {
        return conductor;
    }

    Tenancy tenancy() {
        return tenancy;
    }

    Stamps stamps() {
        return stamps;
    }

    /** {@code model} about to be inserted, as the present tenant's and with all that is made for it before. */
    <M> M prepared(ModelType<M> type, M model) {
        return stamps.prepared(type, tenancy.owned(type, model));
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
        } else if (type.tracked() || Keys.missing(type, saving) || isUnversioned(type, saving)) {
            saved = insert(type, saving);
        } else {
            saved = updateOrInsert(type, saving);
        }
        return fire(type, EventKind.SAVED, saved);
    }

    private static <M> boolean isUnversioned(ModelType<M> type, M model) {
        return type.version().isPresent() && !Versions.isSet(type, model);
    }

    /** Inserts unless a unique index refuses it, which only observers of saving and creating hear of. */
    <M> Optional<M> createAbsent(ModelType<M> type, M model) {
        M saving = fire(type, EventKind.SAVING, model);
        return insert(type, saving, OnConflict.NOTHING).map(created -> fire(type, EventKind.SAVED, created));
    }

    private <M> M insert(ModelType<M> type, M model) {
        return insert(type, model, null)
                .orElseThrow(() -> new MappingException(ImplMessage.WRONG_ROWS, type.name(), 0, 1));
    }

    private <M> Optional<M> insert(ModelType<M> type, M model, @Nullable OnConflict conflict) {
        M creating = fire(type, EventKind.CREATING, model);
        M stamped = prepared(type, creating);
        return write(type, stamped, conflict).map(created -> {
            inserted(type, created);
            return fire(type, EventKind.CREATED, created);
        });
    }

    /** The model with what the database made; nothing when a row is in its way. */
    private <M> Optional<M> write(ModelType<M> type, M model, @Nullable OnConflict conflict) {
        InsertPlan plan = InsertPlan.of(type, model);
        List<Assignment<M>> values = ModelWriter.assignments(type, model, plan.sent());
        Insert insert = new Insert(type.table(), values, conflict, plan.returning(type));
        if (plan.returned().isEmpty()) {
            long rows = conductor.update(insert, type);
            return rows == 0 && conflict != null && !conductor.pretending() ? Optional.empty() : Optional.of(model);
        }
        Optional<M> written = conductor.rows(insert, type, row -> plan.read(type, model, row)).stream()
                .findFirst();
        return conductor.pretending() ? Optional.of(model) : written;
    }

    /** A tracked model: only what changed, and nothing when nothing did. */
    private <M> M updateChanged(ModelType<M> type, M model, M snapshot) {
        if (Changes.between(type, conductor, model, snapshot).isEmpty()) {
            return model;
        }
        M updating = tenancy.owned(type, fire(type, EventKind.UPDATING, model));
        M stamped = stampedUpdate(type, updating, snapshot);
        List<Integer> changed = changed(type, stamped, snapshot);
        M updated = rows(type).update(stamped, snapshot, changed).orElseThrow(() -> lost(type, snapshot));
        updated(type, updated);
        return fire(type, EventKind.UPDATED, updated);
    }

    /** The positions that an update of {@code model} sends: what differs, and with that what is encrypted with an old key. */
    <M> List<Integer> changed(ModelType<M> type, M model, M snapshot) {
        List<Integer> changed = Changes.between(type, conductor, model, snapshot);
        ModelState state = type.state(model);
        if (state != null) {
            state.outdated().stream()
                    .filter(position -> !changed.contains(position))
                    .forEach(changed::add);
        }
        return changed;
    }

    /** {@code model} with its time of change, unless the program has set that. */
    <M> M stampedUpdate(ModelType<M> type, M model, M snapshot) {
        boolean byProgram = type.updatedAt()
                .filter(column -> !type.same(model, snapshot, type.position(column)))
                .isPresent();
        return byProgram ? stamps.hashed(type, model) : stamps.updating(type, model);
    }

    /**
     * An untracked model with a key: updated, or inserted when its program-made key has no row yet. Who observes updates hears of
     * none that turns out to be an insert, so the row is asked for first then.
     */
    private <M> M updateOrInsert(ModelType<M> type, M model) {
        List<Integer> updatable = Changes.updatable(type);
        List<Condition<M>> key = tenancy.key(type, model);
        boolean ask = updatable.isEmpty() || events.observed(type, EventKind.UPDATING);
        if (ask && !exists(type, key)) {
            return insertAbsent(type, model);
        }
        if (updatable.isEmpty()) {
            return model;
        }
        M updating = tenancy.owned(type, fire(type, EventKind.UPDATING, model));
        M stamped = stamps.updating(type, updating);
        Optional<M> updated = rows(type).update(stamped, stamped, updatable);
        return updated.isPresent() ? fire(type, EventKind.UPDATED, updated.get()) : insertAbsent(type, stamped);
    }

    private <M> boolean exists(ModelType<M> type, List<Condition<M>> key) {
        boolean absent = conductor
                .rows(Select.of(type.table(), List.of(One.ONE), key), type, row -> row.intAt(0))
                .isEmpty();
        return !absent || conductor.pretending();
    }

    /** A key that the database counted, and a version, cannot belong to a row that never was. */
    private <M> M insertAbsent(ModelType<M> type, M model) {
        if (type.keyGeneration() == KeyGeneration.IDENTITY || Versions.isSet(type, model)) {
            throw lost(type, model);
        }
        return insert(type, model);
    }

    /** What is wrong when the row of {@code stored} is not as it is known. */
    <M> ElifException lost(ModelType<M> type, M stored) {
        return rows(type).lost(stored);
    }

    <M> RowUpdate<M> rows(ModelType<M> type) {
        return new RowUpdate<>(type, conductor, this);
    }

    <M> void inserted(ModelType<M> type, M model) {
        ModelState state = state(type, model);
        if (state != null) {
            state.inserted(conductor, conductor.snapshot(type, model));
        }
    }

    /** Remembers a row that came back from an upsert. */
    <M> void upserted(ModelType<M> type, M model, boolean inserted) {
        ModelState state = state(type, model);
        if (state != null && inserted) {
            state.inserted(conductor, conductor.snapshot(type, model));
        } else if (state != null) {
            state.read(conductor, conductor.snapshot(type, model));
        }
    }

    <M> void updated(ModelType<M> type, M model) {
        ModelState state = state(type, model);
        if (state != null) {
            state.updated(conductor, conductor.snapshot(type, model));
        }
    }

    /** Remembers a row that is gone. */
    <M> void removed(ModelType<M> type, M model) {
        ModelState state = state(type, model);
        if (state != null) {
            state.removed();
        }
    }

    /** What there is to remember of a write: nothing where it was only pretended. */
    private <M> @Nullable ModelState state(ModelType<M> type, M model) {
        return conductor.pretending() ? null : type.state(model);
    }

    /** Refuses a model of another database, where nothing that this one knows of it is true. */
    <M> void ours(ModelType<M> type, M model) {
        ModelState state = type.state(model);
        if (state != null
                && state.snapshot() != null
                && state.origin() instanceof Conductor origin
                && !origin.database().equals(conductor.database())) {
            throw new QueryException(ImplMessage.OTHER_ORIGIN, type.name(), origin.database(), conductor.database());
        }
    }

    static <M> @Nullable M snapshot(ModelType<M> type, M model) {
        ModelState state = type.state(model);
        return state == null || state.snapshot() == null
                ? null
                : type.javaType().cast(state.snapshot());
    }

    /** {@code model} as it is known to stand in the database, or else as it is. */
    static <M> M stored(ModelType<M> type, M model) {
        M snapshot = snapshot(type, model);
        return snapshot == null ? model : snapshot;
    }

    <M> M fire(ModelType<M> type, EventKind kind, M model) {
        boolean heard = events.observed(type, kind) && (BEFORE.contains(kind) || !conductor.pretending());
        return heard ? events.fire(type, kind, model) : model;
    }
}
