package dev.elif.impl.runtime;

import dev.elif.ast.ColumnValues;
import dev.elif.ast.Insert;
import dev.elif.ast.InsertMany;
import dev.elif.error.MappingException;
import dev.elif.impl.map.InsertPlan;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Inserts many models in one statement; in several when the database fills other columns for some than for others. */
final class BulkInsert<M> {

    private final ModelType<M> type;
    private final Conductor conductor;
    private final Writes writes;

    BulkInsert(ModelType<M> type, Conductor conductor, Writes writes) {
        this.type = type;
        this.conductor = conductor;
        this.writes = writes;
    }

    List<M> insert(Collection<M> models) {
        List<M> prepared = new ArrayList<>(models.size());
        models.forEach(model -> prepared.add(writes.prepared(type, model)));
        Map<InsertPlan, List<Integer>> indexes = InsertPlan.groups(type, prepared);
        if (indexes.size() < 2) {
            indexes.forEach((plan, all) -> write(prepared, all, plan));
        } else {
            writes.stamps().transactions().required(() -> {
                indexes.forEach((plan, some) -> write(prepared, some, plan));
                return true;
            });
        }
        prepared.forEach(model -> writes.inserted(type, model));
        return List.copyOf(prepared);
    }

    private void write(List<M> all, List<Integer> indexes, InsertPlan plan) {
        List<M> models = indexes.stream().map(all::get).toList();
        List<ColumnValues> values = ModelWriter.columns(type, models, plan.sent());
        if (plan.returned().isEmpty()) {
            conductor.update(InsertMany.of(type.table(), values, List.of()), type);
            return;
        }
        Iterator<M> waiting = models.iterator();
        List<M> filled = values.isEmpty()
                ? oneByOne(models, plan)
                : conductor.rows(
                        InsertMany.of(type.table(), values, plan.returning(type)),
                        type,
                        row -> plan.read(type, waiting.next(), row));
        if (conductor.pretending()) {
            return;
        }
        if (filled.size() != models.size()) {
            throw new MappingException(ImplMessage.WRONG_ROWS, type.name(), filled.size(), models.size());
        }
        for (int i = 0; i < filled.size(); i++) {
            all.set(indexes.get(i), filled.get(i));
        }
    }

    /** Models of which the database makes everything have no values to make rows of: one statement each. */
    private List<M> oneByOne(List<M> models, InsertPlan plan) {
        Insert insert = Insert.of(type.table(), List.of(), plan.returning(type));
        return writes.stamps().transactions().required(() -> {
            List<M> filled = new ArrayList<>(models.size());
            for (M model : models) {
                filled.addAll(conductor.rows(insert, type, row -> plan.read(type, model, row)));
            }
            return filled;
        });
    }
}
