package dev.elif.query;

import dev.elif.ast.Assignment;
import dev.elif.ast.Condition;
import dev.elif.error.ModelNotFoundException;
import dev.elif.model.Column;
import dev.elif.model.NumberColumn;
import dev.elif.model.TemporalColumn;
import dev.elif.model.Transfer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * The key that {@code text} writes, as a URL has it: {@code users.key(text).flatMap(users::find)}; nothing when it is malformed.
     *
     * <p>Only the one way in which a key is written counts: {@code 07} and {@code +7} are no numbers, and a UUID is in lower case.
     * Nothing is asked of the database.
     *
     * @throws dev.elif.error.QueryException when the key has several parts, or a type that has no such text
     */
    Optional<K> key(String text);

    /** The models with those keys, each once and in no order: {@code … where id = any(?)}; unknown keys are left out. */
    List<M> findMany(Collection<? extends K> keys);

    /** All models, in no order. */
    List<M> all();

    /** These models, to do something with all of them at once: look them up, read them again, load relations. */
    Models<M, K> models(Collection<? extends M> models);

    /** Another instance of {@code model}, as the database has it now; nothing when the row is gone or no query sees it. */
    Optional<M> fresh(M model);

    /**
     * Gives {@code model} the values that the database has now, and forgets its loaded relations; a record comes back as another.
     *
     * <p>Asks for no scope but the tenant's: the row is the model's own, deleted or not.
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

    /**
     * Sets {@code values} in the model's row, in one statement, and reads back what came of it: {@code update … returning …}.
     *
     * <p>For what the database shall compute from what it has, such as {@code User_.votes.increment(1)}. What else changed in the
     * model stays to be saved. Fires updating and updated. Returns the model, a record as another.
     *
     * @throws ModelNotFoundException when the row is gone
     */
    M update(M model, List<? extends Assignment<? super M>> values);

    /**
     * Inserts a new model, unless a unique index refuses it: {@code insert … on conflict do nothing}.
     *
     * <p>A surrounding transaction goes on. Returns the model if it was inserted.
     */
    Optional<M> saveOrIgnore(M model);

    /**
     * Inserts the models, or updates those that are there already, in one statement:
     * {@code insert … on conflict (…) do update set … returning …}.
     *
     * <p>Sets keys and timestamps of new rows and the time of change of others; fires no events. The models that are given are not
     * changed; what is returned, in their order, are other instances with all that the rows have.
     *
     * @param uniqueBy the columns of a unique index
     * @param update the columns that change where a row is there
     * @throws dev.elif.error.QueryException when two of the models are the same row
     */
    List<Upserted<M>> upsert(
            Collection<? extends M> models, List<? extends Column<M, ?>> uniqueBy, List<? extends Column<M, ?>> update);

    /** Like the other, with one column that is unique, and all others changing but the key and the time of creation. */
    List<Upserted<M>> upsert(Collection<? extends M> models, Column<M, ?> uniqueBy);

    /**
     * Inserts the model, or adds to a number of the row that is there already, in one statement.
     *
     * <p>{@code insert … on conflict (…) do update set column = column + ? returning …}; fires no events. Returns another instance.
     *
     * @param uniqueBy the columns of a unique index
     */
    <T extends Number> Upserted<M> incrementOrCreate(
            M model, List<? extends Column<M, ?>> uniqueBy, NumberColumn<M, T> column, T by);

    /**
     * Inserts as many models as come, in constant memory and in the database's fastest way: {@code copy … from stdin}.
     *
     * <p>For millions of rows. Keys that the program or elif makes and timestamps are set; what the database makes is not read back,
     * and the models are not remembered as stored. Fires no events. All rows are inserted or none; how many there were. The stream is
     * read in the calling thread, and must not use the transaction's connection.
     */
    long copyIn(Stream<? extends M> models);

    /**
     * Inserts a row for each that {@code source} finds, filled as {@code transfers} say: {@code insert into … select …}; how many.
     *
     * <p>Timestamps, the first version and the tenant are set; a key that is not filled must be one that the database makes. No model
     * is made, no event fired.
     *
     * @throws dev.elif.error.QueryException when a column is filled twice, or the key is missing
     */
    <S> long insertFrom(Query<S> source, List<? extends Transfer<M, ? super S>> transfers);

    /** Like {@link #insertFrom(Query, List)}. */
    default <S> long insertFrom(Query<S> source, Transfer<M, ? super S> only) {
        return insertFrom(source, List.of(only));
    }

    /** Like {@link #insertFrom(Query, List)}. */
    default <S> long insertFrom(Query<S> source, Transfer<M, ? super S> first, Transfer<M, ? super S> second) {
        return insertFrom(source, List.of(first, second));
    }

    /** Like {@link #insertFrom(Query, List)}, without the rows that a unique index refuses: {@code … on conflict do nothing}. */
    <S> long insertFromOrIgnore(Query<S> source, List<? extends Transfer<M, ? super S>> transfers);

    /**
     * Empties the table and counts from one again: {@code truncate table … restart identity}. Soft deletes and scopes play no part.
     *
     * @throws dev.elif.error.DatabaseException when another table refers to it: see {@link #truncateCascading}
     * @throws dev.elif.error.QueryException when the model belongs to tenants and this is not {@link #withoutTenant}
     */
    void truncate();

    /** Like {@link #truncate}, and empties the tables that refer to it as well: {@code truncate table … restart identity cascade}. */
    void truncateCascading();

    /**
     * Updates many models in one statement, each with its own values: {@code update … set … from unnest(…) …}.
     *
     * <p>Of tracked models only what changed is written, column by column; of others all but the key. Sets the time of change, fires
     * no events. All rows are updated or none; how many there were.
     *
     * @throws ModelNotFoundException when a row is gone
     */
    long updateAll(Collection<? extends M> models);

    /**
     * Deletes many models in one statement, without events: {@code delete … where id = any(?)}; softly where the model says so. How
     * many rows there were.
     */
    long deleteAll(Collection<? extends M> models);

    /** Deletes the models with those keys, each with its events, in one transaction; how many there were. */
    long destroy(Collection<? extends K> keys);

    /** Deletes the models with those keys for good, deleted ones too, each with its events, in one transaction; how many. */
    long forceDestroy(Collection<? extends K> keys);

    /**
     * Deletes the model by its key: {@code delete from … where id = ?}; false when no row had it.
     *
     * <p>With {@link dev.elif.model.SoftDelete} {@code update … set deleted_at = ? where id = ?}, and the model has the time.
     */
    boolean delete(M model);

    /** Deletes the model for good, whatever it says of deleting; false when no row had its key. */
    boolean forceDelete(M model);

    /**
     * Brings back a deleted model: {@code update … set deleted_at = null where id = ?}; what else changed stays to be saved.
     *
     * <p>Fires restoring and restored. Returns the model, a record as another.
     *
     * @throws dev.elif.error.QueryException when it has no {@link dev.elif.model.SoftDelete}
     * @throws ModelNotFoundException when the row is gone
     */
    M restore(M model);

    /**
     * Whether the model is deleted, as far as this instance knows.
     *
     * @throws dev.elif.error.QueryException when it has no {@link dev.elif.model.SoftDelete}
     */
    boolean trashed(M model);

    /**
     * Inserts many new models in one statement: {@code insert into … select … from unnest(…) returning id}.
     *
     * <p>Sets keys and timestamps, fires no events. All rows are inserted or none. Returns the models in the same order, with
     * their keys.
     */
    List<M> insertAll(Collection<M> models);

    /**
     * The same repository in another place, whatever database the model names.
     *
     * <p>What was read in one place is saved there: {@code create} copies it to another, all else refuses it.
     */
    Repository<M, K> on(Place place);

    /**
     * Sets the properties that {@code properties} names, of those that {@link dev.elif.model.Fillable} and {@link
     * dev.elif.model.Guarded} allow; saves nothing.
     *
     * <p>Values are what the fields hold, or what JSON has for that: a {@code JsonObject} is such a map. All are set or none.
     * Returns the model, a record as another.
     *
     * @throws dev.elif.error.MassAssignmentException when a property may not be filled, is none, or cannot hold its value
     */
    M fill(M model, Map<String, ?> properties);

    /** Like {@link #fill}, but leaves out what may not be set, with a line in the log. */
    M fillKnown(M model, Map<String, ?> properties);

    /**
     * A new model with the same values but for the key, the version, timestamps, the time of deletion and what is generated; without
     * relations.
     */
    default M replicate(M model) {
        return replicate(model, List.of());
    }

    /** Like the other, also without the values of {@code except}: they are null, or zero. */
    M replicate(M model, List<? extends Column<M, ?>> except);

    /**
     * The values by the names of their properties, with computed properties and loaded relations, as maps and lists; may be changed.
     *
     * <p>Never asks the database, and leaves out what is {@link dev.elif.model.Hidden}. A model inside of itself has no relations
     * there.
     */
    default Map<String, @Nullable Object> toMap(M model) {
        return Exposed.map(query().type(), model);
    }

    /** {@link #toMap} as JSON. */
    String toJson(M model);

    /** The same repository, whose writes fire no events. */
    Repository<M, K> quietly();

    /** The same repository, whose writes set no timestamps. */
    Repository<M, K> withoutTimestamps();

    /**
     * The same repository, whose upserts mean the unique index with that condition: {@code on conflict (…) where … do update}.
     *
     * <p>{@code users.uniqueWhere(User_.deletedAt.isNull()).upsert(models, User_.email)}, for an index that lets go of deleted rows.
     *
     * @throws dev.elif.error.QueryException when the condition holds a value or reaches another model
     */
    Repository<M, K> uniqueWhere(Condition<? super M> condition);

    /**
     * The same repository for every tenant: it finds and changes the rows of all, and sets and checks no tenant.
     *
     * <p>For administration; see {@link Query#withoutTenant}.
     */
    Repository<M, K> withoutTenant();
}
