package dev.elif.query;

import dev.elif.ast.Assignment;
import dev.elif.model.Changes;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.NumberColumn;
import dev.elif.model.Origin;
import dev.elif.model.Relation;
import dev.elif.model.Selection;
import dev.elif.model.TemporalColumn;
import dev.elif.model.Tuples;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A model that saves itself, keeps its loaded relations and knows what changed since it was read.
 *
 * <p>Optional: plain classes and records are models too. It adds one field, which no serializer sees. Not safe for several
 * threads at once, like any mutable object.
 *
 * @param <M> the model itself
 */
public abstract class ActiveRecord<M extends ActiveRecord<M>> {

    /** Made when it is first needed: the copy that changes are compared with never needs one. */
    private transient @Nullable ModelState state;

    // ---- writing ---------------------------------------------------------------------------------------------------

    /** Inserts this model when it is new, else updates the columns that changed; see {@link Repository#save}. */
    public M save() {
        return repository().save(self());
    }

    /** Like {@link #save}, but fires no events. */
    public M saveQuietly() {
        return repository().quietly().save(self());
    }

    /** Changes this model and saves it; when the change throws, nothing is sent. */
    public M update(Consumer<? super M> change) {
        change.accept(self());
        return save();
    }

    /** Sets one value in this model's row, as the database computes it, and reads it back; see {@link Repository#update}. */
    public M update(Assignment<? super M> value) {
        return repository().update(self(), List.of(value));
    }

    /** Sets two values. */
    public M update(Assignment<? super M> first, Assignment<? super M> second) {
        return repository().update(self(), List.of(first, second));
    }

    /** Adds to a number in the database, and reads back what came of it; what else changed stays to be saved. */
    public <T extends Number> M increment(NumberColumn<M, T> column, T by) {
        return update(column.increment(by));
    }

    /** Takes from a number in the database, as {@link #increment} adds to it. */
    public <T extends Number> M decrement(NumberColumn<M, T> column, T by) {
        return update(column.decrement(by));
    }

    /** Saves this model and all its loaded relations, and theirs; see {@link Repository#push}. */
    public M push() {
        return repository().push(self());
    }

    /** Saves this model with the present as its time of change; see {@link Repository#touch}. */
    public M touch() {
        return repository().touch(self());
    }

    /** Saves this model with the present in {@code column}, and as its time of change. */
    public M touch(TemporalColumn<M, ?> column) {
        return repository().touch(self(), column);
    }

    /** Deletes this model's row, or marks it as deleted; see {@link Repository#delete}. False when there was none. */
    public boolean delete() {
        return repository().delete(self());
    }

    /** Like {@link #delete}, but fires no events. */
    public boolean deleteQuietly() {
        return repository().quietly().delete(self());
    }

    /** Deletes this model's row for good, whatever it says of deleting. */
    public boolean forceDelete() {
        return repository().forceDelete(self());
    }

    /** Like {@link #forceDelete}, but fires no events. */
    public boolean forceDeleteQuietly() {
        return repository().quietly().forceDelete(self());
    }

    /** Brings this model back from where {@link #delete} has put it; see {@link Repository#restore}. */
    public M restore() {
        return repository().restore(self());
    }

    /** Like {@link #restore}, but fires no events. */
    public M restoreQuietly() {
        return repository().quietly().restore(self());
    }

    /** Whether this model is deleted, as far as this instance knows; for models with {@link dev.elif.model.SoftDelete}. */
    public boolean trashed() {
        return repository().trashed(self());
    }

    // ---- as a whole
    // --------------------------------------------------------------------------------------------------

    /** Sets the properties that may be filled, all or none; saves nothing. See {@link Repository#fill}. */
    public M fill(Map<String, ?> properties) {
        return repository().fill(self(), properties);
    }

    /** Like {@link #fill}, but leaves out what may not be set, with a line in the log. */
    public M fillKnown(Map<String, ?> properties) {
        return repository().fillKnown(self(), properties);
    }

    /** A new model with the same values, to be saved as another row; see {@link Repository#replicate}. */
    public M replicate() {
        return replicate(List.of());
    }

    /** Like the other, without the values of {@code except}. */
    public M replicate(List<? extends Column<M, ?>> except) {
        return repository().replicate(self(), except);
    }

    /** The values by the names of their properties, with loaded relations; see {@link Repository#toMap}. */
    public Map<String, @Nullable Object> toMap() {
        return Exposed.map(type(), self());
    }

    /** {@link #toMap} as JSON. */
    public String toJson() {
        return repository().toJson(self());
    }

    // ---- reading again ---------------------------------------------------------------------------------------------

    /** Another instance, as the database has it now; nothing when the row is gone. */
    public Optional<M> fresh() {
        return repository().fresh(self());
    }

    /** Takes over what the database has now, and forgets loaded relations; see {@link Repository#refresh}. */
    public M refresh() {
        return repository().refresh(self());
    }

    /** Like {@link #refresh}, with the row locked until the transaction ends. */
    public M refreshForUpdate() {
        return repository().refreshForUpdate(self());
    }

    /** Loads a relation now, also when it is loaded. */
    public <T> M load(Relation<M, T> relation) {
        repository().models(List.of(self())).load(relation);
        return self();
    }

    /** Loads that part of a relation that the narrowed query finds. */
    public <T> M load(KeyedRelation<M, T> relation, UnaryOperator<Query<T>> narrow) {
        repository().models(List.of(self())).load(relation, narrow);
        return self();
    }

    /** Loads a relation unless it is loaded. */
    public <T> M loadMissing(Relation<M, T> relation) {
        repository().models(List.of(self())).loadMissing(relation);
        return self();
    }

    /**
     * What this model was read with beside its columns, {@code post.value(Post_.votes.sum(…))}; asks no database.
     *
     * @throws dev.elif.error.ModelException when it was read without
     */
    public <T> @Nullable T value(Selection<M, T> value) {
        return Beside.of(type(), self(), value);
    }

    /**
     * The number of related models that this one was read with by {@link Query#withCount(KeyedRelation)}; asks no database.
     *
     * @throws dev.elif.error.ModelException when it was read without
     */
    public long count(KeyedRelation<M, ?> relation) {
        return Objects.requireNonNull(value(relation.count()));
    }

    /** Reads a value now and keeps it beside the columns; see {@link Query#withValue}. */
    public M loadValue(Selection<M, ?> value) {
        repository().models(List.of(self())).loadValue(value);
        return self();
    }

    /** Counts related models now, for {@link #count} to tell. */
    public M loadCount(KeyedRelation<M, ?> relation) {
        return loadValue(relation.count());
    }

    /** Whether the next access to that relation needs no query. */
    public boolean hasLoaded(Relation<M, ?> relation) {
        return Related.kept(relation, self()) != null;
    }

    /** Takes {@code related} for what that relation has, as if it had been loaded; writes nothing. */
    public <T> M setRelation(Relation<M, T> relation, List<? extends T> related) {
        M self = self();
        List<?> key = Tuples.of(type(), relation.keys().source(), self);
        stateOf(this).loaded(type().position(relation), new ModelState.Loaded(key, List.copyOf(related)));
        return self;
    }

    /** Forgets what that relation has loaded. */
    public M unload(Relation<M, ?> relation) {
        stateOf(this).loaded(type().position(relation), null);
        return self();
    }

    /** Forgets all that is loaded, and what was read beside the columns. */
    public M unload() {
        stateOf(this).unload();
        return self();
    }

    // ---- what changed ----------------------------------------------------------------------------------------------

    /** Whether this model is stored, as far as this instance knows: it was read or saved, and not deleted. */
    public boolean exists() {
        return stateOf(this).snapshot() != null;
    }

    /** Whether this very instance was inserted, and not read. */
    public boolean wasRecentlyCreated() {
        return stateOf(this).recentlyCreated();
    }

    /** What {@link #save} would send: the columns that differ from the database; of a new model those that have a value. */
    public Changes<M> dirty() {
        ModelState now = stateOf(this);
        return Changes.between(type(), now.origin(), known(now.snapshot()), picture(self()));
    }

    /** The value that the database has, as far as this instance knows; null for a new model. */
    public <T> @Nullable T original(Column<M, T> column) {
        M snapshot = known(stateOf(this).snapshot());
        return snapshot == null ? null : Changes.none(type(), snapshot).after(column);
    }

    /** Takes back what changed since this model was read or saved; a new model stays as it is. */
    public M discardChanges() {
        ModelType<M> type = type();
        M snapshot = known(stateOf(this).snapshot());
        if (snapshot != null) {
            snapshot = picture(snapshot);
            for (int i = 0; i < type.columns().size(); i++) {
                type.with(self(), i, type.value(snapshot, i));
            }
        }
        return self();
    }

    /** What the last save that sent an update changed; empty when there was none, and after an insert. */
    public Changes<M> changes() {
        ModelState now = stateOf(this);
        M snapshot = known(now.snapshot());
        M previous = known(now.previous());
        return snapshot == null || previous == null
                ? Changes.none(type(), picture(self()))
                : Changes.between(type(), now.origin(), previous, snapshot);
    }

    /** Whether {@link #changes} contains {@code column}. */
    public boolean wasChanged(Column<M, ?> column) {
        return changes().contains(column);
    }

    /** The value before the last save that sent an update; what it is now when there was none. */
    public <T> @Nullable T previous(Column<M, T> column) {
        return changes().before(column);
    }

    /** Whether the other one is the same row: of this type, with this key, of this database; never true of a new model. */
    public boolean is(@Nullable M other) {
        Object key = type().key(self());
        return other != null
                && key != null
                && other.getClass() == getClass()
                && key.equals(type().key(other))
                && Objects.equals(stateOf(this).origin(), stateOf(other).origin());
    }

    /** What elif remembers of {@code model}; called by generated code. */
    public static ModelState stateOf(ActiveRecord<?> model) {
        ModelState state = model.state;
        if (state == null) {
            state = new ModelState();
            model.state = state;
        }
        return state;
    }

    /** A copy that later changes do not reach. */
    private M picture(M model) {
        Origin origin = stateOf(this).origin();
        return origin == null ? type().copy(model) : origin.snapshot(type(), model);
    }

    private Repository<M, Object> repository() {
        ModelType<M> type = type();
        return Running.of(stateOf(this), type).repository(type);
    }

    private ModelType<M> type() {
        return ModelType.of(selfType());
    }

    private @Nullable M known(@Nullable Object copy) {
        return copy == null ? null : selfType().cast(copy);
    }

    @SuppressWarnings("unchecked")
    private M self() {
        return (M) this;
    }

    @SuppressWarnings("unchecked")
    private Class<M> selfType() {
        return (Class<M>) getClass();
    }
}
