package dev.elif.query;

import dev.elif.ast.Assignment;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.NumberColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The calls of a query that change what it finds, or make what it does not.
 *
 * <p>Updates and deletes of many rows are one statement, fire no events of models and return how many rows there were; those
 * whose name ends in {@code Each} load the models and write one by one, with events, in one transaction. Limits and conditions on
 * other models hold for them, too; what is loaded with the query plays no part.
 *
 * @param <M> the model
 */
public abstract sealed class Changing<M> extends Projecting<M> permits Query {

    Changing() {}

    /** {@code update … set … where …}, and the time of change beside it unless it is set here. */
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
        return values.isEmpty() ? 0 : runner().update(query(), values);
    }

    /** {@code update … set column = column + ? …}. */
    public final <T extends Number> long increment(NumberColumn<M, T> column, T by) {
        return update(column.increment(by));
    }

    /** {@code update … set column = column - ? …}. */
    public final <T extends Number> long decrement(NumberColumn<M, T> column, T by) {
        return update(column.decrement(by));
    }

    /** Loads the models, changes each and saves it; how many there were. */
    public final long updateEach(Consumer<? super M> change) {
        return runner().each(query(), (repository, model) -> {
            change.accept(model);
            M unused = repository.save(model);
        });
    }

    /**
     * {@code delete from … where …}.
     *
     * @throws QueryException when the query has no condition and no limit: see {@link #deleteAll}
     */
    public final long delete() {
        if (!query().narrowed()) {
            throw new QueryException(ApiMessage.DELETES_ALL, query().type().name());
        }
        return deleteAll();
    }

    /** Like {@link #delete}, and every row where the query has no condition. */
    public final long deleteAll() {
        return runner().delete(query());
    }

    /** Loads the models and deletes each; how many there were. */
    public final long deleteEach() {
        return runner().each(query(), (repository, model) -> repository.delete(model));
    }

    /** The first model found, or else a new one that is not stored. */
    public final M firstOrNew(Supplier<? extends M> make) {
        return found().orElseGet(make);
    }

    /**
     * The first model found, or else a new one that is stored.
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
        return runner().createOrFirst(query(), make.get());
    }

    /**
     * The first model found, changed and saved; or else a new one, changed and stored.
     *
     * <p>As right as {@link #firstOrCreate} when many do it at once. For records see {@link Repository#upsert}.
     */
    public final M updateOrCreate(Supplier<? extends M> make, Consumer<? super M> change) {
        Optional<M> there = found();
        M made = there.isPresent() ? there.get() : make.get();
        change.accept(made);
        if (there.isPresent()) {
            return runner().<M>repository(query().type()).save(made);
        }
        M stored = runner().createOrFirst(query(), made);
        if (!isSame(stored, made)) {
            change.accept(stored);
            return runner().<M>repository(query().type()).save(stored);
        }
        return stored;
    }

    private Optional<M> found() {
        return query().first();
    }

    @SuppressWarnings("ReferenceEquality") // another instance was there already
    private static <M> boolean isSame(M stored, M made) {
        return stored == made;
    }
}
