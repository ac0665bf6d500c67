package dev.elif.query;

import dev.elif.ast.Call;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.ast.SqlType;
import dev.elif.ast.Subselect;
import dev.elif.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Related rows, each an array of the texts of its values, before it is known which query asks for them. */
record RelatedRows<S, T>(
        KeyedRelation<S, T> relation, UnaryOperator<Query<T>> narrow, List<? extends Expression> values)
        implements Inner {

    @Override
    public SqlType type() {
        return SqlType.array(SqlType.TEXT);
    }

    /** {@code (select array[cast(value as text), …] from related where related.key = key and …)}. */
    @Override
    public Subselect resolved(Making making) {
        Query<T> rows = Correlated.of(relation, narrow, making);
        List<? extends Expression> read = values;
        Steps steps = rows.steps();
        if (steps.regrouped() || steps.distinct()) {
            // Groups and orders are about the values themselves, not about an array of their texts.
            Projection<T, Row> selected = new Projection<>(rows, Labels.of(values), row -> row);
            rows = rows.afresh(Origins.scoped(selected.gathering()));
            read = Labels.read(selected.columns());
        }
        return new Subselect(
                rows.statement(
                        List.of(array(read)), making.within(relation.target().name())),
                type());
    }

    private Expression array(List<? extends Expression> of) {
        List<Expression> texts = new ArrayList<>(of.size());
        for (Expression value : of) {
            boolean bytes = value.type().kind() == SqlType.Kind.BYTES;
            texts.add(Call.of(SqlType.TEXT, bytes ? Operation.AS_HEX : Operation.AS_TEXT, value));
        }
        return new Call(Operation.ARRAY, texts, type());
    }
}
