package dev.elif.query;

import dev.elif.model.ModelType;
import dev.elif.model.Origin;
import dev.elif.model.Relation;
import java.util.List;

/**
 * Runs what queries, handles and active records describe; the conductor of the implementation is the only one.
 *
 * <p>Safe for all threads. Everything joins the transaction of the calling thread when there is one.
 */
public interface QueryRunner extends Origin {

    /** The models of {@code query} with the relations it asks for; one statement, and one for each relation and level. */
    <M> List<M> list(Query<M> query);

    /** The rows of {@code projection}. */
    <R> List<R> list(Projection<?, R> projection);

    /** How many rows {@code query} has, its limit and offset included. */
    long count(Query<?> query);

    /** Whether {@code query} has a row. */
    boolean exists(Query<?> query);

    /**
     * The models related to {@code model}, read for all its siblings at once and kept in their state; read for it alone
     * when it has no state.
     */
    <S, T> List<T> related(Relation<S, T> relation, S model);

    /** Reads and changes models of {@code type}. */
    <M> Repository<M, Object> repository(ModelType<M> type);
}
