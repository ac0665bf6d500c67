package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.model.Column;
import dev.elif.model.ColumnType;
import dev.elif.model.NumberExpression;
import dev.elif.model.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A number that comes of related models: how many they are, what their values add up to; one part of the statement.
 *
 * <p>A query selects it, orders and compares by it like any value, or reads it beside its models with {@link Query#withValue}; then
 * {@link #of} tells it of each. Immutable and safe for all threads.
 *
 * @param <S> the model whose query may use it
 * @param <T> what it is in Java, boxed
 */
public final class RelatedNumber<S, T extends Number> implements NumberExpression<S, T> {

    private final KeyedRelation<S, ?> relation;
    private final Expression aggregate;
    private final String name;
    private final ColumnType<T> type;

    RelatedNumber(KeyedRelation<S, ?> relation, Expression aggregate, String name, ColumnType<T> type) {
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
    public RelatedNumber<S, T> as(String other) {
        return new RelatedNumber<>(relation, aggregate, other, type);
    }

    /**
     * What {@code model} was read with; asks no database.
     *
     * @throws dev.elif.error.ModelException when it was read without
     */
    public @Nullable T of(S model) {
        return Beside.of(relation.source(), model, this);
    }

    /** What the name of an aggregate ends with: that of the column. */
    static String suffix(Selection<?, ?> of) {
        String name = of instanceof Column<?, ?> column ? column.field() : NamedRows.name(of.expression());
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
