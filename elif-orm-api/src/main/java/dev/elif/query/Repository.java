package dev.elif.query;

import dev.elif.error.ModelNotFoundException;
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

    /** All models, in no order. */
    List<M> all();

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

    /** Deletes the model by its key: {@code delete from … where id = ?}; false when no row had it. */
    boolean delete(M model);

    /**
     * Inserts many new models in one statement: {@code insert into … select … from unnest(…) returning id}.
     *
     * <p>Sets keys and timestamps, fires no events. All rows are inserted or none. Returns the models in the same order, with
     * their keys.
     */
    List<M> insertAll(Collection<M> models);
}
