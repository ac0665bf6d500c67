package dev.elif;

import dev.elif.model.LazyLoading;
import dev.elif.query.Place;
import dev.elif.query.Query;
import dev.elif.query.Repository;
import dev.elif.query.SqlStatement;
import dev.elif.query.SqlText;
import dev.elif.schema.SchemaChange;
import java.util.List;
import java.util.function.Supplier;

/**
 * A place where models are stored; injectable, safe for all threads.
 *
 * <p>In a container the extension opens and closes it. In plain Java SE it comes from {@link Elif#builder()}.
 */
public interface Database extends Place, AutoCloseable {

    /**
     * All models of that type as a query to narrow.
     *
     * @throws dev.elif.error.QueryException when the model names another database; {@link Query#on(dev.elif.query.Place)} asks this one all the same
     */
    <M> Query<M> query(Class<M> model);

    /**
     * Reads and changes models of that type.
     *
     * @throws dev.elif.error.QueryException when the model's key is not a {@code K}, or when it names another database
     */
    <M, K> Repository<M, K> repository(Class<M> model, Class<K> key);

    /**
     * A whole statement that the program has written itself: never put into its text what a user has written.
     *
     * <pre>{@code
     * database.sql("select * from users where id = :id").bind("id", 7).list(User.class);
     * }</pre>
     *
     * @throws dev.elif.error.QueryException when it has a question mark that stands for nothing
     */
    SqlStatement sql(String text);

    /**
     * Runs {@code work} in the transaction of the calling thread, or in a new one that commits afterwards.
     *
     * <p>Whatever it throws rolls the transaction back and reaches the caller.
     */
    <T> T transaction(Supplier<T> work);

    /** Like {@link #transaction(Supplier)}, for work without a result. */
    default void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Runs {@code work} so that it can fail alone: behind a savepoint of the transaction of the calling thread, or in a new
     * transaction where there is none.
     *
     * <p>Whatever it throws undoes what it did and reaches the caller; the transaction can go on. Savepoints may be nested.
     *
     * @throws dev.elif.error.TransactionException when something in it failed and the exception was swallowed: it is undone then
     */
    <T> T savepoint(Supplier<T> work);

    /** Like {@link #savepoint(Supplier)}, for work without a result. */
    default void savepoint(Runnable work) {
        savepoint(() -> {
            work.run();
            return true;
        });
    }

    /**
     * What {@code work} would send to this database from the calling thread, of which nothing is sent and no connection taken.
     *
     * <p>Reads find nothing, counts are 0, and a model that is written is as it was sent, without what the database makes; it is not taken
     * for stored. Observers hear of what is about to happen and of nothing that has. What other threads or databases do is done.
     *
     * @throws dev.elif.error.QueryException when {@code work} asks for a plan, which only the database knows; what {@code work} throws is
     *     passed on
     */
    List<SqlText> pretend(Runnable work);

    /**
     * Waits for the lock of that name, which the current transaction then holds until it ends.
     *
     * @throws dev.elif.error.TransactionException outside a transaction
     */
    void lock(String name);

    /**
     * Does {@code work}, where models that this thread reads load their relations as {@code policy} says, unless their query says
     * otherwise.
     */
    <R> R lazily(LazyLoading policy, Supplier<R> work);

    /** How well texts of statements are kept; costs nothing to ask. */
    SqlCacheStatistics sqlCache();

    /** Changes the schema, change by change; in a transaction all or none on a database that can. */
    void apply(List<? extends SchemaChange> changes);

    /** Closes what this database owns; what the caller brought stays open. */
    @Override
    void close();
}
