package dev.elif.query;

import dev.elif.ast.Call;
import dev.elif.ast.Expression;
import dev.elif.ast.Operation;
import dev.elif.model.Row;
import dev.elif.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a constructor makes of several values of a row.
 *
 * @param always also where all of the values are null; else it is null there
 */
record Made<M, R>(List<? extends Selection<? super M, ?>> parts, Function<List<?>, R> maker, boolean always)
        implements Selection<M, R> {

    @Override
    public Expression expression() {
        List<Expression> all = expressions();
        return new Call(Operation.ROW, all, all.get(0).type());
    }

    @Override
    public List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.expressions()));
        return all;
    }

    @Override
    public @Nullable R read(Row row, int index) {
        List<@Nullable Object> values = new ArrayList<>(parts.size());
        int at = index;
        boolean any = always;
        for (Selection<?, ?> part : parts) {
            Object value = part.read(row, at);
            any |= value != null;
            values.add(value);
            at += part.expressions().size();
        }
        return any ? maker.apply(values) : null;
    }
}
