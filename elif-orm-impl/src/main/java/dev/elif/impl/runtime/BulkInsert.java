package dev.elif.impl.runtime;

import static java.util.Objects.requireNonNull;

import dev.elif.ast.ColumnValues;
import dev.elif.ast.Insert;
import dev.elif.ast.InsertMany;
import dev.elif.error.MappingException;
import dev.elif.impl.map.Keys;
import dev.elif.impl.map.ModelWriter;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Inserts many models in one statement; in two when some have their key already and some do not. */
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
        Stamps stamps = writes.stamps();
        List<M> stamped = new ArrayList<>(models.size());
        List<Integer> keyed = new ArrayList<>();
        List<Integer> keyless = new ArrayList<>();
        for (M model : models) {
            M next = stamps.timestamps().created(type, Keys.prepare(type, model, stamps.uuids()));
            (Keys.missing(type, next) ? keyless : keyed).add(stamped.size());
            stamped.add(next);
        }
        if (keyed.isEmpty() || keyless.isEmpty()) {
            write(stamped, keyed, false);
            write(stamped, keyless, true);
        } else {
            stamps.transactions().required(() -> {
                write(stamped, keyed, false);
                write(stamped, keyless, true);
                return true;
            });
        }
        stamped.forEach(model -> writes.inserted(type, model));
        return List.copyOf(stamped);
    }

    private void write(List<M> all, List<Integer> indexes, boolean generated) {
        if (indexes.isEmpty()) {
            return;
        }
        List<M> models = indexes.stream().map(all::get).toList();
        List<ColumnValues> values = ModelWriter.columns(type, models, Keys.inserted(type, generated));
        if (!generated) {
            conductor.update(InsertMany.of(type.table(), values, List.of()), type);
            return;
        }
        List<Object> keys = values.isEmpty() ? countUp(models.size()) : insertMany(values);
        if (keys.size() != indexes.size()) {
            throw new MappingException(ImplMessage.WRONG_ROWS, type.name(), keys.size(), indexes.size());
        }
        for (int i = 0; i < keys.size(); i++) {
            all.set(indexes.get(i), Keys.generated(type, models.get(i), keys.get(i)));
        }
    }

    private List<Object> insertMany(List<ColumnValues> values) {
        Column<M, ?> key = type.keyColumns().get(0);
        InsertMany insert = InsertMany.of(type.table(), values, List.of(key.expression()));
        return conductor.rows(insert, type, row -> requireNonNull(key.read(row, 0)));
    }

    /** Models that are nothing but a key have no values to make rows of: one statement each. */
    private List<Object> countUp(int size) {
        Column<M, ?> key = type.keyColumns().get(0);
        Insert insert = Insert.of(type.table(), List.of(), List.of(key.expression()));
        return writes.stamps().transactions().required(() -> {
            List<Object> keys = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                keys.addAll(conductor.rows(insert, type, row -> requireNonNull(key.read(row, 0))));
            }
            return keys;
        });
    }
}
