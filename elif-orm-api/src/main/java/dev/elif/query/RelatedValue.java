package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.ast.SqlType;
import dev.elif.ast.Subselect;
import dev.elif.model.Row;
import dev.elif.model.Selection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One value of the first related row, before it is known which query asks for it. */
record RelatedValue<S, T, A>(KeyedRelation<S, T> relation, Selection<? super T, A> of, UnaryOperator<Query<T>> narrow)
        implements Selection<S, A>, Inner {

    @Override
    public SqlType type() {
        return of.expression().type();
    }

    @Override
    public Expression expression() {
        return this;
    }

    @Override
    public @Nullable A read(Row row, int index) {
        return of.read(row, index);
    }

    /** {@code (select value from related where related.key = key and … limit 1)}, as {@code making} lets it be seen. */
    @Override
    public Subselect resolved(Making making) {
        Query<T> first = Correlated.of(relation, narrow, making).limit(1);
        Making within = making.within(relation.target().name());
        return new Subselect(first.statement(List.of(of.expression()), within), type());
    }
}
