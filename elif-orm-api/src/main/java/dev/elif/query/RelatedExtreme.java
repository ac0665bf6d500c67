package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.model.ColumnType;
import dev.elif.model.ComparableExpression;
import org.jspecify.annotations.Nullable;

/**
 * The smallest or largest value of related models; one part of the statement.
 *
 * <p>A query selects it, orders and compares by it like any value, or reads it beside its models with {@link Query#withValue}; then
 * {@link #of} tells it of each. Immutable and safe for all threads.
 *
 * @param <S> the model whose query may use it
 * @param <T> what it is in Java, boxed
 */
public final class RelatedExtreme<S, T> implements ComparableExpression<S, T> {

    private final KeyedRelation<S, ?> relation;
    private final Expression aggregate;
    private final String name;
    private final ColumnType<T> type;

    RelatedExtreme(KeyedRelation<S, ?> relation, Expression aggregate, String name, ColumnType<T> type) {
        this.relation = relation;
        this.aggregate = aggregate;
        this.name = name;
        this.type = type;
    }

    @Override
    public Expression expression() {
        return new Labelled(aggregate, name);
    }

    @Override
    public ColumnType<T> type() {
        return type;
    }

    /** The same under another name: {@code … as "name"} where it comes out of a select, and by that name beside a model. */
    @Override
    public RelatedExtreme<S, T> as(String other) {
        return new RelatedExtreme<>(relation, aggregate, other, type);
    }

    /**
     * What {@code model} was read with; asks no database.
     *
     * @throws dev.elif.error.ModelException when it was read without
     */
    public @Nullable T of(S model) {
        return Beside.of(relation.source(), model, this);
    }
}
