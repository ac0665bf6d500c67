package dev.elif.query;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.NumberColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * The calls of a query that change what it finds, or make what it does not.
 *
 * <p>Updates and deletes of many rows are one statement, fire no events of models and return how many rows there were; those
 * whose name ends in {@code Each} load the models and write one by one, with events, in one transaction. Limits and conditions on
 * other models hold for them, too; what is loaded with the query plays no part.
 *
 * @param <M> the model
 */
public abstract sealed class Changing<M> extends Relating<M> permits Naming {

    /** So many rows are pruned at a time. */
    private static final int PART = 1_000;

    Changing() {}

    /** {@code update "users" set "active" = ?, "updated_at" = ? where …}, and the time of change beside it unless it is set here. */
    public final long update(Assignment<? super M> value) {
        return update(List.of(value));
    }

    /** Sets two columns. */
    public final long update(Assignment<? super M> first, Assignment<? super M> second) {
        return update(List.of(first, second));
    }

    /** Sets three columns. */
    public final long update(Assignment<? super M> first, Assignment<? super M> second, Assignment<? super M> third) {
        return update(List.of(first, second, third));
    }

    /** Sets any number of columns; with none nothing is sent. */
    public final long update(List<? extends Assignment<? super M>> values) {
        return values.isEmpty() ? 0 : runner().mass().update(query(), values);
    }

    /** Like {@link #update(List)}; the models as they are then: {@code update … set … where … returning …}. */
    public final List<M> updateReturning(List<? extends Assignment<? super M>> values) {
        return values.isEmpty() ? List.of() : runner().mass().updateReturning(query(), values);
    }

    /** Like {@link #update(Assignment)}; the models as they are then. */
    public final List<M> updateReturning(Assignment<? super M> value) {
        return updateReturning(List.of(value));
    }

    /** Like {@link #delete}; the models as they were: {@code delete from … where … returning …}. */
    public final List<M> deleteReturning() {
        return runner().mass().deleteReturning(narrowed("deleteAll()"));
    }

    /**
     * Updates the rows found, or inserts one with these values and those of {@link #withAttribute} where there is none:
     * {@code update "users" set … where …}, and where it found none {@code insert into "users" … on conflict do nothing}. Whether it
     * inserted.
     *
     * <p>Without a model and its events. Of two programs that do it at once for a unique row one inserts and the other updates.
     */
    public final boolean updateOrInsert(List<? extends Assignment<? super M>> values) {
        return runner().mass().updateOrInsert(query(), values);
    }

    /** Like {@link #updateOrInsert(List)}. */
    public final boolean updateOrInsert(Assignment<? super M> value) {
        return updateOrInsert(List.of(value));
    }

    /** {@code update "users" set "age" = ("age" + ?), …}. */
    public final <T extends Number> long increment(NumberColumn<M, T> column, T by) {
        return update(column.increment(by));
    }

    /** {@code update "users" set "age" = ("age" - ?), …}. */
    public final <T extends Number> long decrement(NumberColumn<M, T> column, T by) {
        return update(column.decrement(by));
    }

    /** Loads the models, {@code select … where "age" > ?}, changes each and saves it; how many there were. */
    public final long updateEach(Consumer<? super M> change) {
        return runner().each(query(), (repository, model) -> {
            change.accept(model);
            M unused = repository.save(model);
        });
    }

    /**
     * {@code delete from "posts" where "title" = ?}; with {@link dev.elif.model.SoftDelete}
     * {@code update "notes" set "deleted_at" = ? where … and "deleted_at" is null}.
     *
     * @throws QueryException when the query has no condition and no limit: see {@link #deleteAll}
     */
    public final long delete() {
        return narrowed("deleteAll()").deleteAll();
    }

    /** Like {@link #delete}, and every row where the query has no condition. */
    public final long deleteAll() {
        return runner().mass().delete(query());
    }

    /**
     * {@code delete from "notes" where …}, whatever the model says of deleting; of what this query finds: deleted models only with
     * {@link #withTrashed} or {@link #onlyTrashed}.
     *
     * @throws QueryException when the query has no condition and no limit: see {@link #forceDeleteAll}
     */
    public final long forceDelete() {
        return narrowed("forceDeleteAll()").forceDeleteAll();
    }

    /** Like {@link #forceDelete}, and every row where the query has no condition. */
    public final long forceDeleteAll() {
        return runner().mass().forceDelete(query());
    }

    /**
     * Brings back what was deleted: {@code update "notes" set "deleted_at" = ? where … and "deleted_at" is not null}.
     *
     * @throws QueryException when the model has no {@link dev.elif.model.SoftDelete}
     */
    public final long restore() {
        Column<M, ?> column = deletedAt("restore()");
        Query<M> trash = onlyTrashed();
        return runner().mass()
                .update(
                        trash,
                        List.of(new Assignment<M>(
                                column.name(), Bind.of(column.type().sqlType(), null))));
    }

    /** Loads the models, {@code select … where "deleted_at" is not null}, and brings back each; how many there were. */
    public final long restoreEach() {
        return runner().each(onlyTrashed(), (repository, model) -> {
            M unused = repository.restore(model);
        });
    }

    /** Loads the models and deletes each for good, {@code delete from "notes" where "id" = ?}; how many there were. */
    public final long forceDeleteEach() {
        return runner().each(query(), (repository, model) -> repository.forceDelete(model));
    }

    /** Loads the models, {@code select … where "age" > ?}, and deletes each; how many there were. */
    public final long deleteEach() {
        return runner().each(query(), (repository, model) -> repository.delete(model));
    }

    /**
     * Deletes for good, a thousand rows a statement until there are no more: {@code delete from "notes" where ("id") in (select … limit 1000)}.
     *
     * <p>For what has grown old: no statement locks many rows for long, and outside a transaction what is gone stays gone when a later
     * statement fails. Fires no events. Of a model with a soft delete say {@link #withTrashed} or {@link #onlyTrashed} to have deleted
     * rows go as well. A limit of the query plays no part. How many there were.
     *
     * @throws QueryException when the query has no condition: see {@link #forceDeleteAll}
     */
    public final long prune() {
        return parts("forceDeleteAll()", Query::forceDelete);
    }

    /**
     * Loads a thousand models at a time and deletes each for good, with its events; how many there were.
     *
     * <p>Each thousand is a transaction of its own, unless there is one. What {@code pruning} or an observer throws ends it, and only
     * the present thousand comes back.
     *
     * @param pruning is called with each model before it is deleted, to remove what belongs to it elsewhere
     * @throws QueryException when the query has no condition: see {@link #forceDeleteEach}
     */
    public final long pruneEach(Consumer<? super M> pruning) {
        return parts(
                "forceDeleteEach()",
                part -> runner().each(part, (repository, model) -> {
                    pruning.accept(model);
                    boolean unused = repository.forceDelete(model);
                }));
    }

    private long parts(String everything, ToLongFunction<Query<M>> delete) {
        Query<M> part = narrowed(everything).limit(PART);
        long all = 0;
        long gone;
        do {
            gone = delete.applyAsLong(part);
            all += gone;
        } while (gone == PART);
        return all;
    }

    /** {@code model} with the values that {@link #withAttribute} gave, not stored. */
    public final M make(M model) {
        return query().attributed(model);
    }

    /** {@code model} with the values that {@link #withAttribute} gave, stored. */
    public final M create(M model) {
        return repository().create(make(model));
    }

    /** The first model found, {@code select … where "email" = ? limit 1}, or else a new one that is not stored. */
    public final M firstOrNew(Supplier<? extends M> make) {
        return found().orElseGet(() -> make(make.get()));
    }

    /**
     * The first model found, {@code select … limit 1}, or else a new one that is stored, {@code insert … on conflict do nothing …}.
     *
     * <p>Right when many do it at once, if a unique index covers what the query asks for: see {@link #createOrFirst}.
     */
    public final M firstOrCreate(Supplier<? extends M> make) {
        return found().orElseGet(() -> createOrFirst(make));
    }

    /**
     * A new model that is stored, or else, when a unique index refuses it, the first that is found.
     *
     * <p>{@code insert … on conflict do nothing}, and then the query: it needs no savepoint, and a surrounding transaction goes on.
     * Observers of saving and creating hear of the attempt.
     *
     * @throws dev.elif.error.UniqueViolationException when a row is in the way that this query does not find
     */
    public final M createOrFirst(Supplier<? extends M> make) {
        return runner().createOrFirst(query(), make(make.get()));
    }

    /**
     * The first model found, {@code select … limit 1}, changed and saved, {@code update "users" set "age" = ?, …
     * where "id" = ?}; or else a new one, changed and stored.
     *
     * <p>As right as {@link #firstOrCreate} when many do it at once. For records see {@link Repository#upsert}.
     */
    public final M updateOrCreate(Supplier<? extends M> make, Consumer<? super M> change) {
        // What is changed and saved is read as it is now.
        Optional<M> there = query().onWriter().first();
        M made = there.isPresent() ? there.get() : make(make.get());
        change.accept(made);
        if (there.isPresent()) {
            return repository().save(made);
        }
        M stored = runner().createOrFirst(query(), made);
        if (!isSame(stored, made)) {
            change.accept(stored);
            return repository().save(stored);
        }
        return stored;
    }

    /** The query, if it does not find everything; otherwise an error that names the call that is for that. */
    final Query<M> narrowed(String everything) {
        if (!query().narrowed()) {
            throw new QueryException(ApiMessage.DELETES_ALL, query().type().name(), everything);
        }
        return query();
    }

    private Repository<M, Object> repository() {
        Repository<M, Object> repository = runner().repository(query().type());
        return query().unscoped().tenant() ? repository.withoutTenant() : repository;
    }

    private Optional<M> found() {
        return query().first();
    }

    @SuppressWarnings("ReferenceEquality") // another instance was there already
    private static <M> boolean isSame(M stored, M made) {
        return stored == made;
    }
}
