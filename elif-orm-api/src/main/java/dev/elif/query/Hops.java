package dev.elif.query;

import dev.elif.ast.Path;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from one model to another over relations: what a relation through others is made of; called by generated code.
 *
 * @param <S> where it starts
 * @param <T> where it ends
 */
public final class Hops<S, T> {

    private final Relation.Keys<S, T> keys;

    private Hops(Relation.Keys<S, T> keys) {
        this.keys = keys;
    }

    /** One step. */
    public static <S, T> Hops<S, T> of(Relation<S, T> first) {
        if (!first.joins()) {
            throw new QueryException(ApiMessage.JOIN_NARROWED, first);
        }
        return new Hops<>(first.keys());
    }

    /** One step more. */
    public <U> Hops<S, U> then(Relation<T, U> next) {
        List<Column<U, ?>> target = new ArrayList<>(keys.target().size());
        for (Column<T, ?> column : keys.target()) {
            Path path = column.expression().path().after(next.back());
            target.add(column.via(path));
        }
        return new Hops<>(new Relation.Keys<>(keys.source(), target));
    }

    /** The key of the start, and where rows of the end find it: in a table that they join. */
    public Relation.Keys<S, T> keys() {
        return keys;
    }
}
