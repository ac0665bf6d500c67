package dev.elif.query;

import dev.elif.ast.Bind;
import dev.elif.ast.Call;
import dev.elif.ast.Operation;
import dev.elif.ast.Order;
import dev.elif.ast.SqlType;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders that no column has by itself. */
final class Shuffle {

    private Shuffle() {}

    static <M> Order<M> anew() {
        return ascending(new Call(Operation.RANDOM, List.of(), SqlType.DOUBLE));
    }

    static <M> Order<M> by(Column<M, ?> key, String seed) {
        return ascending(Call.of(SqlType.TEXT, Operation.HASH_WITH, key.expression(), Bind.of(SqlType.TEXT, seed)));
    }

    static <M, T> Order<M> along(Column<M, T> column, List<? extends T> values) {
        List<@Nullable Object> stored = new ArrayList<>(values.size());
        for (T value : values) {
            if (value == null) {
                throw new QueryException(ApiMessage.NULL_IN_LIST, column.name());
            }
            stored.add(column.type().stored(value));
        }
        Bind list = Bind.array(column.type().sqlType(), stored);
        return ascending(Call.of(SqlType.INTEGER, Operation.POSITION_IN, list, column.expression()));
    }

    private static <M> Order<M> ascending(Call by) {
        return new Order<>(by, false, Order.Nulls.LAST);
    }
}
