package dev.elif.impl.load;

import dev.elif.model.Column;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Tuples;
import dev.elif.query.MorphToRelation;
import dev.elif.query.Query;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads the relation to models of several types: a query for each type that the parents name.
 *
 * <p>It plans and matches; it runs nothing. For one load.
 */
public final class MorphLoader<S, T> {

    private final MorphToRelation<S, T> relation;
    private final ModelType<S> source;
    private final Map<List<?>, Object> found = new HashMap<>();

    public MorphLoader(MorphToRelation<S, T> relation) {
        this.relation = relation;
        this.source = relation.source();
    }

    /** The keys that {@code parents} name of each type, each once. */
    public Map<MorphToRelation.Target<? extends T>, Set<List<?>>> keys(List<S> parents) {
        Map<MorphToRelation.Target<? extends T>, Set<List<?>>> keys = new LinkedHashMap<>();
        for (S parent : parents) {
            List<?> key = key(parent);
            if (!key.contains(null)) {
                keys.computeIfAbsent(relation.target((String) key.get(0)), unused -> new LinkedHashSet<>())
                        .add(key.subList(1, key.size()));
            }
        }
        return keys;
    }

    /** {@code narrowed} for those keys. */
    public <U> Query<U> plan(Query<U> narrowed, Set<List<?>> keys) {
        List<Column<U, ?>> key = narrowed.type().keyColumns();
        return narrowed.where(Tuples.among(key, keys));
    }

    /** Takes the models of one type. */
    public <U> void take(String alias, ModelType<U> type, List<U> models) {
        for (U model : models) {
            found.put(List.of(alias, Tuples.of(type, type.keyColumns(), model)), model);
        }
    }

    /** Gives every parent the model that it belongs to. */
    public void match(List<S> parents) {
        int position = source.position(relation);
        for (S parent : parents) {
            ModelState state = source.state(parent);
            if (state != null) {
                state.loaded(position, found(parent));
            }
        }
    }

    /** What {@code parent} belongs to. */
    public ModelState.Loaded found(S parent) {
        List<?> key = key(parent);
        Object model = key.contains(null) ? null : model(key);
        return new ModelState.Loaded(key, model == null ? List.of() : List.of(model));
    }

    private @Nullable Object model(List<?> key) {
        return found.get(List.of(key.get(0), key.subList(1, key.size())));
    }

    private List<?> key(S parent) {
        return Tuples.of(source, relation.keys().source(), parent);
    }
}
