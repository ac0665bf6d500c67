package dev.elif.impl.map;

import dev.elif.ast.Assignment;
import dev.elif.ast.Bind;
import dev.elif.ast.ColumnValues;
import dev.elif.ast.Comparison;
import dev.elif.ast.Condition;
import dev.elif.ast.Operation;
import dev.elif.error.ElifException;
import dev.elif.error.MappingException;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes values of models, as statements take them. */
public final class ModelWriter {

    private ModelWriter() {}

    /** {@code column = value} for each position. */
    public static <M> List<Assignment<M>> assignments(ModelType<M> type, M model, List<Integer> positions) {
        List<Assignment<M>> assignments = new ArrayList<>(positions.size());
        for (int position : positions) {
            Column<M, ?> column = type.columns().get(position);
            assignments.add(assignment(type, column, type.value(model, position)));
        }
        return assignments;
    }

    /** {@code column = value}, for an update. */
    public static <M> Assignment<M> assignment(ModelType<M> type, Column<M, ?> column, @Nullable Object value) {
        return new Assignment<>(column.name(), Bind.of(column.type().sqlType(), stored(type, column, value)));
    }

    /** {@code column = value}, as a condition. */
    public static <M> Condition<M> equal(ModelType<M> type, Column<M, ?> column, @Nullable Object value) {
        Bind bind = Bind.of(column.type().sqlType(), stored(type, column, value));
        return Comparison.of(Operation.EQ, column.expression(), bind);
    }

    /** {@code column = values} with a value of each model. */
    public static <M> List<ColumnValues> columns(ModelType<M> type, List<M> models, List<Integer> positions) {
        List<ColumnValues> columns = new ArrayList<>(positions.size());
        for (int position : positions) {
            Column<M, ?> column = type.columns().get(position);
            List<@Nullable Object> values = new ArrayList<>(models.size());
            for (M model : models) {
                values.add(stored(type, column, type.value(model, position)));
            }
            columns.add(new ColumnValues(column.name(), Bind.array(column.type().sqlType(), values)));
        }
        return columns;
    }

    /** Every column of the key has its value of {@code model}. */
    public static <M> List<Condition<M>> key(ModelType<M> type, M model) {
        List<Condition<M>> conditions = new ArrayList<>(1);
        for (Column<M, ?> column : type.keyColumns()) {
            conditions.add(equal(type, column, type.value(model, type.position(column))));
        }
        return conditions;
    }

    /** A value as it is stored; a converter that fails is named. */
    public static <M, T> @Nullable Object stored(ModelType<M> type, Column<M, T> column, @Nullable Object value) {
        try {
            @SuppressWarnings("unchecked")
            T typed = (T) value;
            return column.type().stored(typed);
        } catch (ElifException typed) {
            throw typed;
        } catch (RuntimeException cause) {
            throw new MappingException(
                    Discreet.of(type, column, cause),
                    ImplMessage.UNWRITABLE,
                    type.name(),
                    column.field(),
                    cause.getClass().getSimpleName());
        }
    }
}
