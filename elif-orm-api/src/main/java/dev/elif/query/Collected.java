package dev.elif.query;

import dev.elif.ast.Call;
import dev.elif.ast.Expression;
import dev.elif.ast.Labelled;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import dev.elif.model.Row;
import dev.elif.model.Selection;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A list of what is made of related rows, in one value of the row that has them. */
record Collected<S, T, R>(KeyedRelation<S, T> relation, Selection<? super T, R> of, UnaryOperator<Query<T>> narrow)
        implements Selection<S, List<R>> {

    @Override
    public Expression expression() {
        Expression rows = new RelatedRows<>(relation, narrow, of.expressions());
        return new Labelled(Call.of(SqlType.TEXT, Operation.ROWS, rows), relation.name());
    }

    @Override
    @SuppressWarnings("NullAway") // an element is whatever its value is
    public List<R> read(Row row, int index) {
        List<SqlType> types = of.expressions().stream().map(Expression::type).toList();
        @Nullable List<R> read = row.rowsAt(index, types, each -> of.read(each, 0));
        return read == null ? List.of() : Collections.unmodifiableList(read);
    }
}
