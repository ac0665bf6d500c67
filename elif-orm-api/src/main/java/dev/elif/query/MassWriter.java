package dev.elif.query;

import dev.elif.ast.Assignment;
import dev.elif.ast.Statement;
import java.util.List;

/**
 * Changes all rows that a query finds, in one statement and without events; of a {@link QueryRunner}. Safe for all threads.
 */
public interface MassWriter {

    /** Sets {@code values} in all rows of {@code query}, and the time of change; how many there were. */
    <M> long update(Query<M> query, List<? extends Assignment<? super M>> values);

    /** The same; the models as they are then. */
    <M> List<M> updateReturning(Query<M> query, List<? extends Assignment<? super M>> values);

    /** The same for the rows of {@code projection}; what it selects of them, as they are then. */
    <M, R> List<R> updateReturning(Projection<M, R> projection, List<? extends Assignment<? super M>> values);

    /** Updates the rows of {@code query}, or inserts one where there is none; whether it did. */
    <M> boolean updateOrInsert(Query<M> query, List<? extends Assignment<? super M>> values);

    /** Deletes all rows of {@code query}, softly where the model says so; how many there were. */
    <M> long delete(Query<M> query);

    /** The same; the models as they were, or with the time of their deletion. */
    <M> List<M> deleteReturning(Query<M> query);

    /** The same for the rows of {@code projection}; what it selects of them. */
    <M, R> List<R> deleteReturning(Projection<M, R> projection);

    /** The statement of {@link #updateReturning(Projection, List)}, to stand in another one. */
    <M, R> Statement updating(Projection<M, R> projection, List<? extends Assignment<? super M>> values);

    /** The statement of {@link #deleteReturning(Projection)}, to stand in another one. */
    <M, R> Statement deleting(Projection<M, R> projection);

    /** Deletes all rows of {@code query} for good; how many there were. */
    <M> long forceDelete(Query<M> query);
}
