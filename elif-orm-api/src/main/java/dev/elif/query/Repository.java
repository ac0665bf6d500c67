package dev.elif.query;

import dev.elif.error.ModelNotFoundException;
import dev.elif.model.TemporalColumn;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads and changes the models of one type; injectable as {@code Repository<User, Long>}.
 *
 * <p>Safe for all threads. Every call joins the transaction of the calling thread; without one each statement commits by
 * itself. Writes happen at once. What the database refuses is a typed {@link dev.elif.error.DatabaseException}; the model is
 * then as it was, but for a key, timestamps and what observers changed.
 *
 * @param <M> the model
 * @param <K> its key: the type of the field, boxed, or the generated {@code OrderLine_.Key} of a composite one
 */
public interface Repository<M, K> {

    /** All models as a query to narrow. */
    Query<M> query();

    /** The model with that key: {@code select … where id = ?}. */
    Optional<M> find(K key);

    /**
     * The model with that key.
     *
     * @throws ModelNotFoundException when there is none
     */
    M findOrFail(K key);

    /** The models with those keys, each once and in no order: {@code … where id = any(?)}; unknown keys are left out. */
    List<M> findMany(Collection<? extends K> keys);

    /** All models, in no order. */
    List<M> all();

    /** Another instance of {@code model}, as the database has it now; nothing when the row is gone. */
    Optional<M> fresh(M model);

    /**
     * Gives {@code model} the values that the database has now, and forgets its loaded relations; a record comes back as another.
     *
     * @throws ModelNotFoundException when the row is gone
     */
    M refresh(M model);

    /** Like {@link #refresh}, with the row locked until the transaction ends: {@code … for update}. */
    M refreshForUpdate(M model);

    /**
     * Inserts a new model: {@code insert into … values … returning id}.
     *
     * <p>Fires saving, creating, created and saved. Returns the model with its key and timestamps: the same instance, or for a
     * record another.
     */
    M create(M model);

    /**
     * Inserts a new model or updates one that is there.
     *
     * <p>An {@link ActiveRecord} knows which; only its changed columns are sent, and nothing when none changed. For other
     * models one without a key is new; one with a key is updated, and inserted when its key is assigned by the program and no
     * row has it. Returns the model as {@link #create} does.
     *
     * @throws ModelNotFoundException when a generated key has no row any more
     */
    M save(M model);

    /**
     * Saves the model, and what it has loaded, and so on, all in one transaction; each model once.
     *
     * <p>What has not changed sends nothing. Foreign keys stay as the models have them.
     */
    M push(M model);

    /**
     * Saves the model with the present as its time of change, and whatever else changed.
     *
     * @throws dev.elif.error.QueryException when it has no {@link dev.elif.model.UpdatedAt}
     */
    M touch(M model);

    /** Saves the model with the present in {@code column}, as its time of change if it has one, and whatever else changed. */
    M touch(M model, TemporalColumn<M, ?> column);

    /** Deletes the models with those keys, each with its events, in one transaction; how many there were. */
    long destroy(Collection<? extends K> keys);

    /** Deletes the model by its key: {@code delete from … where id = ?}; false when no row had it. */
    boolean delete(M model);

    /**
     * Inserts many new models in one statement: {@code insert into … select … from unnest(…) returning id}.
     *
     * <p>Sets keys and timestamps, fires no events. All rows are inserted or none. Returns the models in the same order, with
     * their keys.
     */
    List<M> insertAll(Collection<M> models);

    /** The same repository, whose writes fire no events. */
    Repository<M, K> quietly();

    /** The same repository, whose writes set no timestamps. */
    Repository<M, K> withoutTimestamps();
}
