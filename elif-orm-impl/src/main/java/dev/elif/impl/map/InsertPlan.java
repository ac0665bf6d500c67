package dev.elif.impl.map;

import dev.elif.ast.ColumnRef;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an insert of a model sends, and what it reads back; models with equal plans go into one statement.
 *
 * @param sent the positions of the columns that the program fills
 * @param returned the positions of those that the database fills
 */
public record InsertPlan(List<Integer> sent, List<Integer> returned) {

    /** The plan of {@code model}. */
    public static <M> InsertPlan of(ModelType<M> type, M model) {
        boolean keyless = Keys.missing(type, model);
        List<Integer> sent = new ArrayList<>(type.columns().size());
        List<Integer> returned = new ArrayList<>(1);
        for (int i = 0; i < type.columns().size(); i++) {
            Column<M, ?> column = type.columns().get(i);
            boolean made = (keyless && type.keyColumns().contains(column))
                    || type.generatedColumns().contains(column)
                    || (type.defaultColumns().contains(column) && type.value(model, i) == null);
            (made ? returned : sent).add(i);
        }
        return new InsertPlan(sent, returned);
    }

    /** The indexes of the models of each plan, in the order in which plans first occur. */
    public static <M> Map<InsertPlan, List<Integer>> groups(ModelType<M> type, List<M> models) {
        Map<InsertPlan, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < models.size(); i++) {
            groups.computeIfAbsent(of(type, models.get(i)), plan -> new ArrayList<>())
                    .add(i);
        }
        return groups;
    }

    /** What the database is to return. */
    public <M> List<ColumnRef> returning(ModelType<M> type) {
        return returned.stream()
                .map(position -> type.columns().get(position).expression())
                .toList();
    }

    /** {@code model} with what the database returned. */
    public <M> M read(ModelType<M> type, M model, Row row) {
        return read(type, model, row, returned);
    }

    /** {@code model} with the values of {@code row} at {@code positions}. */
    public static <M> M read(ModelType<M> type, M model, Row row, List<Integer> positions) {
        M filled = model;
        for (int i = 0; i < positions.size(); i++) {
            int position = positions.get(i);
            filled = type.with(filled, position, type.columns().get(position).read(row, i));
        }
        return filled;
    }
}
