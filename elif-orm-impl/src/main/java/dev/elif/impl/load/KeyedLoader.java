package dev.elif.impl.load;

import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Tuples;
import dev.elif.query.Eager;
import dev.elif.query.KeyedRelation;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Loads relations whose two sides share a key: has-many, has-one and belongs-to; and those that find it in a table between.
 *
 * <p>It plans the one query that finds the related models of all parents, and matches what came back; it runs nothing.
 */
public final class KeyedLoader<S, T> {

    private final KeyedRelation<S, T> relation;
    private final List<Column<T, ?>> foreign;
    private final ModelType<S> source;
    private final ModelType<T> target;

    public KeyedLoader(Eager<S, T> eager) {
        this.relation = eager.relation();
        this.foreign = eager.keys();
        this.source = relation.source();
        this.target = relation.target();
    }

    /** {@code narrowed} for the keys of {@code parents}, each once; nothing when no parent has a key. */
    public Optional<Query<T>> plan(List<S> parents, Query<T> narrowed) {
        Set<List<?>> keys = new LinkedHashSet<>(parents.size() * 2);
        for (S parent : parents) {
            List<?> key = Tuples.of(source, relation.keys().source(), parent);
            if (!key.contains(null)) {
                keys.add(key);
            }
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(narrowed.where(Tuples.among(foreign, keys)));
    }

    /** The keys of {@code related}, where models have them. */
    public List<List<?>> keys(List<T> related) {
        List<List<?>> keys = new ArrayList<>(related.size());
        for (T model : related) {
            keys.add(Tuples.of(target, foreign, model));
        }
        return keys;
    }

    /**
     * Gives every parent its part of {@code related}, which have these keys, in their order; and those that belong to it by the same
     * key their parent.
     */
    public void match(List<S> parents, List<T> related, List<? extends List<?>> keys) {
        Map<List<?>, List<T>> byKey = new HashMap<>(related.size() * 2);
        for (int i = 0; i < related.size(); i++) {
            T model = related.get(i);
            List<T> group = byKey.computeIfAbsent(keys.get(i), unused -> new ArrayList<>(1));
            if (relation.toMany() || group.isEmpty()) {
                group.add(model);
            }
        }
        int position = source.position(relation);
        int back = relation.inverse().map(target::position).orElse(-1);
        for (S parent : parents) {
            ModelState state = source.state(parent);
            if (state != null) {
                List<?> key = Tuples.of(source, relation.keys().source(), parent);
                List<T> own = List.copyOf(byKey.getOrDefault(key, List.of()));
                state.loaded(position, new ModelState.Loaded(key, own));
                if (back >= 0) {
                    own.forEach(model -> tell(model, back, key, parent));
                }
            }
        }
    }

    private void tell(T model, int position, List<?> key, S parent) {
        ModelState state = target.state(model);
        if (state != null && state.loaded(position) == null) {
            state.loaded(position, new ModelState.Loaded(key, List.of(parent)));
        }
    }
}
