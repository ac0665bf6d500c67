package dev.elif.impl.load;

import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Row;
import dev.elif.model.Tuples;
import dev.elif.query.Eager;
import dev.elif.query.KeyedRelation;
import dev.elif.query.PivotRelation;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads relations whose two sides share a key: of the models themselves, or of rows in a table between.
 *
 * <p>It plans the one query that finds the related models of all parents, and matches what came back; it runs nothing. For one load.
 */
public final class KeyedLoader<S, T> {

    private final KeyedRelation<S, T> relation;
    private final ModelType<S> source;
    private final ModelType<T> target;
    private final List<Column<T, ?>> foreign;
    private final List<Column<T, ?>> beside;
    private final @Nullable ModelType<?> between;
    private final List<List<?>> keys = new ArrayList<>();
    private final List<Object> pivots = new ArrayList<>();

    public KeyedLoader(Eager<S, T> eager) {
        this.relation = eager.relation();
        this.source = relation.source();
        this.target = relation.target();
        this.foreign = eager.keys();
        this.beside = eager.beside();
        this.between = relation instanceof PivotRelation<S, T, ?> pivot
                ? pivot.between().type()
                : null;
    }

    /** {@code narrowed} for the keys of {@code parents}, each once; nothing when no parent has a key. */
    public Optional<Query<T>> plan(List<S> parents, Query<T> narrowed) {
        Set<List<?>> wanted = new LinkedHashSet<>(parents.size() * 2);
        for (S parent : parents) {
            List<?> key = key(parent);
            if (!key.contains(null)) {
                wanted.add(key);
            }
        }
        return wanted.isEmpty() ? Optional.empty() : Optional.of(narrowed.where(Tuples.among(foreign, wanted)));
    }

    /** The columns to read beside each related model, for {@link #read}; none when it has its key itself. */
    public List<Column<T, ?>> beside() {
        return beside;
    }

    /** Takes the key, and the row between if there is one, of the next related model. */
    public void read(Row row, int first) {
        keys.add(Tuples.read(foreign, row, first));
        if (between != null) {
            pivots.add(between.read(row, first + foreign.size()));
        }
    }

    /** The rows between that were read. */
    public List<Object> pivots() {
        return Collections.unmodifiableList(pivots);
    }

    /**
     * Gives every parent its part of {@code related}, in their order; and those that belong to it by the same key their parent. A model
     * that came several times is one instance for all.
     */
    public void match(List<S> parents, List<T> related) {
        Map<List<?>, ModelState.Loaded> byKey = grouped(related);
        int position = source.position(relation);
        Relation<T, ?> back = relation.inverse().orElse(null);
        for (S parent : parents) {
            ModelState state = source.state(parent);
            if (state != null) {
                List<?> key = key(parent);
                ModelState.Loaded own = byKey.getOrDefault(key, new ModelState.Loaded(key, List.of()));
                state.loaded(position, own);
                if (back != null) {
                    own.models().forEach(model -> tell(target.javaType().cast(model), back, parent));
                }
            }
        }
    }

    /** What one parent, which keeps nothing, has of {@code related}. */
    public ModelState.Loaded found(S parent, List<T> related) {
        return grouped(related).getOrDefault(key(parent), new ModelState.Loaded(key(parent), List.of()));
    }

    private Map<List<?>, ModelState.Loaded> grouped(List<T> related) {
        Map<List<?>, ModelState.Loaded> byKey = new HashMap<>(related.size() * 2);
        Map<Object, T> instances = new HashMap<>();
        for (int i = 0; i < related.size(); i++) {
            T model = related.get(i);
            List<?> key = beside.isEmpty() ? Tuples.of(target, foreign, model) : keys.get(i);
            ModelState.Loaded group = byKey.computeIfAbsent(key, KeyedLoader::empty);
            if (relation.toMany() || group.models().isEmpty()) {
                add(group.models(), between == null ? model : one(instances, model));
                if (between != null) {
                    add(group.pivots(), pivots.get(i));
                }
            }
        }
        byKey.replaceAll(
                (key, group) -> new ModelState.Loaded(key, List.copyOf(group.models()), List.copyOf(group.pivots())));
        return byKey;
    }

    private static ModelState.Loaded empty(List<?> key) {
        return new ModelState.Loaded(key, new ArrayList<>(1), new ArrayList<>(0));
    }

    @SuppressWarnings("unchecked") // lists of this class's own making
    private static void add(List<?> list, Object value) {
        ((List<Object>) list).add(value);
    }

    private T one(Map<Object, T> instances, T model) {
        Object key = target.key(model);
        T known = key == null ? null : instances.putIfAbsent(key, model);
        return known == null ? model : known;
    }

    private List<?> key(S parent) {
        return Tuples.of(source, relation.keys().source(), parent);
    }

    private void tell(T model, Relation<T, ?> back, S parent) {
        ModelState state = target.state(model);
        int position = target.position(back);
        if (state != null && state.loaded(position) == null) {
            List<?> key = Tuples.of(target, back.keys().source(), model);
            state.loaded(position, new ModelState.Loaded(key, List.of(parent)));
        }
    }
}
