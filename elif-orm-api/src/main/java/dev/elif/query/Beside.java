package dev.elif.query;

import dev.elif.ast.Expression;
import dev.elif.error.ApiMessage;
import dev.elif.error.ModelException;
import dev.elif.error.QueryException;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Row;
import dev.elif.model.Selection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that are read beside the columns of a model, and kept in its state under their names. */
public final class Beside {

    private Beside() {}

    /** What is selected for {@code values}. */
    public static List<Expression> expressions(List<? extends Selection<?, ?>> values) {
        List<Expression> expressions = new ArrayList<>(values.size());
        values.forEach(value -> expressions.addAll(value.expressions()));
        return expressions;
    }

    /** Keeps in {@code state} what {@code row} has of {@code values}, the first of them at {@code first}. */
    public static void keep(ModelState state, List<? extends Selection<?, ?>> values, Row row, int first) {
        int index = first;
        for (Selection<?, ?> value : values) {
            state.value(name(value), value.read(row, index));
            index += value.expressions().size();
        }
    }

    /** The name by which it is kept. */
    static String name(Selection<?, ?> value) {
        return NamedRows.name(value.expression());
    }

    /** {@code value}, if it can be kept with models of {@code type}. */
    static <M, A> Selection<M, A> checked(ModelType<M> type, Selection<M, A> value) {
        String name = name(value);
        if (name.isEmpty()) {
            throw new QueryException(ApiMessage.UNNAMED_VALUE, 1);
        }
        if (!type.tracked()) {
            throw new QueryException(ApiMessage.NO_STATE, type.name(), name);
        }
        return value;
    }

    /** What {@code model} was read with. */
    @SuppressWarnings("unchecked") // it was read by a selection of that name
    static <M, A> @Nullable A of(ModelType<M> type, M model, Selection<M, A> value) {
        ModelState state = type.state(model);
        String name = name(value);
        if (state == null || !state.values().containsKey(name)) {
            throw new ModelException(ApiMessage.NO_VALUE, type.name(), name);
        }
        return (A) state.values().get(name);
    }
}
