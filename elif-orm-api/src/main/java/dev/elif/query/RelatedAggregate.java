package dev.elif.query;

import dev.elif.ast.Aggregate;
import dev.elif.ast.SqlType;
import dev.elif.ast.Subselect;
import java.util.List;
import java.util.function.UnaryOperator;

/** An aggregate of all related rows, before it is known which query asks for it. */
record RelatedAggregate<S, T>(KeyedRelation<S, T> relation, Aggregate of, UnaryOperator<Query<T>> narrow)
        implements Inner {

    @Override
    public SqlType type() {
        return of.type();
    }

    /** {@code (select f(value) from related where related.key = key and …)}, as {@code making} lets it be seen. */
    @Override
    public Subselect resolved(Making making) {
        Query<T> rows = Correlated.of(relation, narrow, making);
        // What is limited, or no longer a row for each model, is counted from outside.
        Query<T> all = rows.chosen() ? rows.afresh(Origins.scoped(rows.gathering())) : rows.with(new Step.Reorder());
        return new Subselect(
                all.statement(List.of(of), making.within(relation.target().name())), type());
    }
}
