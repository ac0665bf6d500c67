package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.ast.SqlType;
import dev.elif.ast.Subselect;
import java.util.List;

/** What another query finds. */
record InnerQuery(Query<?> query, List<Expression> columns, SqlType type) implements Inner {

    @Override
    public Subselect resolved(Making making) {
        Making within = making.within(query.type().name());
        return new Subselect(making.of(query).statement(columns, within), type);
    }
}
