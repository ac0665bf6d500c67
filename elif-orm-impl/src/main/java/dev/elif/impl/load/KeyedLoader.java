package dev.elif.impl.load;

import dev.elif.ast.Bind;
import dev.elif.ast.Condition;
import dev.elif.ast.Expression;
import dev.elif.ast.In;
import dev.elif.ast.TupleIn;
import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads relations whose two sides share a key: has-many, has-one and belongs-to.
 *
 * <p>It plans the one query that finds the related models of all parents, and matches what came back; it runs nothing.
 */
public final class KeyedLoader<S, T> {

    private final Relation<S, T> relation;
    private final ModelType<S> source;
    private final ModelType<T> target;

    public KeyedLoader(Relation<S, T> relation) {
        this.relation = relation;
        this.source = relation.source();
        this.target = relation.target();
    }

    /** {@code narrowed} for the keys of {@code parents}, each once; nothing when no parent has a key. */
    public Optional<Query<T>> plan(List<S> parents, Query<T> narrowed) {
        Set<List<@Nullable Object>> keys = new LinkedHashSet<>(parents.size() * 2);
        for (S parent : parents) {
            List<@Nullable Object> key = key(source, relation.keys().source(), parent);
            if (!key.contains(null)) {
                keys.add(key);
            }
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(narrowed.where(among(keys)));
    }

    /** Gives every parent its part of {@code related}, in their order. */
    public void match(List<S> parents, List<T> related) {
        Map<List<@Nullable Object>, List<T>> byKey = new HashMap<>(related.size() * 2);
        for (T model : related) {
            List<@Nullable Object> key = key(target, relation.keys().target(), model);
            List<T> group = byKey.computeIfAbsent(key, unused -> new ArrayList<>(1));
            if (relation.toMany() || group.isEmpty()) {
                group.add(model);
            }
        }
        int position = source.position(relation);
        for (S parent : parents) {
            ModelState state = source.state(parent);
            if (state != null) {
                List<@Nullable Object> key = key(source, relation.keys().source(), parent);
                state.loaded(position, new ModelState.Loaded(key, List.copyOf(byKey.getOrDefault(key, List.of()))));
            }
        }
    }

    private Condition<T> among(Set<List<@Nullable Object>> keys) {
        List<Column<T, ?>> columns = relation.keys().target();
        List<Expression> expressions = new ArrayList<>(columns.size());
        List<Bind> arrays = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            expressions.add(columns.get(i).expression());
            arrays.add(array(columns.get(i), keys, i));
        }
        return columns.size() == 1
                ? new In<>(expressions.get(0), arrays.get(0), false)
                : new TupleIn<>(expressions, arrays);
    }

    private static <T, V> Bind array(Column<T, V> column, Set<List<@Nullable Object>> keys, int part) {
        List<@Nullable Object> values = new ArrayList<>(keys.size());
        for (List<@Nullable Object> key : keys) {
            @SuppressWarnings("unchecked")
            V value = (V) key.get(part);
            values.add(column.type().stored(value));
        }
        return Bind.array(column.type().sqlType(), values);
    }

    private static <M> List<@Nullable Object> key(ModelType<M> type, List<Column<M, ?>> columns, M model) {
        List<@Nullable Object> key = new ArrayList<>(columns.size());
        for (Column<M, ?> column : columns) {
            key.add(type.value(model, type.position(column)));
        }
        return key;
    }
}
