package dev.elif.query;

import dev.elif.ast.One;
import dev.elif.ast.SqlType;
import dev.elif.ast.Subselect;
import java.util.List;
import java.util.function.UnaryOperator;

/** Related rows of which one is enough, before it is known which query asks for them. */
record RelatedExistence<S, T>(KeyedRelation<S, T> relation, UnaryOperator<Query<T>> narrow) implements Inner {

    @Override
    public SqlType type() {
        return SqlType.BOOLEAN;
    }

    /** {@code (select 1 from related where related.key = key and …)}, as {@code making} lets it be seen. */
    @Override
    public Subselect resolved(Making making) {
        Query<T> rows = Correlated.of(relation, narrow, making);
        return new Subselect(
                rows.statement(List.of(One.ONE), making.within(relation.target().name())), type());
    }
}
