package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Origin;
import dev.elif.model.Relation;
import dev.elif.model.Row;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs what queries, handles and active records describe; the conductor of the implementation is the only one.
 *
 * <p>Safe for all threads. Everything joins the transaction of the calling thread when there is one.
 */
public interface QueryRunner extends Origin {

    /**
     * The runner of the database of that name: this one, or one beside it. The empty name is that of the default one.
     *
     * @throws dev.elif.error.QueryException when there is none
     */
    QueryRunner beside(String database);

    /** The runner of what {@code relation} leads to: where both models name the same database, the place that the first came from. */
    default QueryRunner along(Relation<?, ?> relation) {
        String database = relation.target().database();
        return database.equals(relation.source().database()) ? this : beside(database);
    }

    /** The models of {@code query} with the relations it asks for; one statement, and one for each relation and level. */
    <M> List<M> list(Query<M> query);

    /** The same, with those columns beside each model: {@code values} gets each row, and where they begin in it. */
    <M> List<M> list(Query<M> query, List<Column<M, ?>> beside, ObjIntConsumer<Row> values);

    /** What {@code work} makes, all of it in one transaction. */
    <R> R atomically(Supplier<R> work);

    /** Whether anybody hears of changes to models of {@code type}. */
    boolean observed(ModelType<?> type);

    /** The rows of {@code projection}. */
    <R> List<R> list(Projection<?, R> projection);

    /** The models of {@code query}, read part by part as the stream is; see {@link Query#stream}. */
    <M> Stream<M> stream(Query<M> query);

    /** The rows of {@code projection}, read part by part as the stream is. */
    <R> Stream<R> stream(Projection<?, R> projection);

    /** How many rows {@code query} has, its limit and offset included. */
    long count(Query<?> query);

    /** Whether {@code query} has a row. */
    boolean exists(Query<?> query);

    /** What makes and opens cursors. */
    Cursors cursors();

    /**
     * The models related to {@code model}, read for all its siblings at once and kept in their state; read for it alone
     * when it has no state.
     */
    <S> ModelState.Loaded related(Relation<S, ?> relation, S model);

    /** Changes many rows at once. */
    MassWriter mass();

    /** What global scopes demand now of models of {@code type}; nothing of most. */
    <M> List<? extends Condition<? super M>> scopes(ModelType<M> type, Unscoped unscoped);

    /** Does {@code work} with each model of {@code query}, all in one transaction; how many there were. */
    <M> long each(Query<M> query, BiConsumer<Repository<M, Object>, M> work);

    /** Inserts {@code model}, or returns the first of {@code query} when a unique index refuses it. */
    <M> M createOrFirst(Query<M> query, M model);

    /** What shows statements instead of running them. */
    Inspector inspector();

    /** Reads and changes models of {@code type}. */
    <M> Repository<M, Object> repository(ModelType<M> type);

    /** Seals cursors against those who read and change them. */
    interface Cursors {

        /** {@code values} as a cursor, which {@link #open} opens for the same {@code context} only. */
        String seal(String context, byte[] values);

        /**
         * What was sealed as {@code cursor}.
         *
         * @throws dev.elif.error.InvalidCursorException when it was not, or for another context
         */
        byte[] open(String context, String cursor);
    }
}
