package dev.elif.query;

import dev.elif.model.Relation;
import dev.elif.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Several models that are at hand, and what can be done with all of them at once; from {@link Repository#models}.
 *
 * <p>What Java does with lists is left to lists: this adds what needs keys or the database. Not safe for several threads at once, as
 * the models are not.
 *
 * @param <M> the model
 * @param <K> its key
 */
public interface Models<M, K> extends Iterable<M> {

    /** The models, in the order given. */
    List<M> list();

    /** Their keys, in their order; a new model has none. */
    List<K> keys();

    /** The first of them with that key; asks no database. */
    Optional<M> find(K key);

    /** Whether one of them has that key; asks no database. */
    boolean contains(K key);

    /** Each as a map; see {@link Repository#toMap}. */
    default List<Map<String, @Nullable Object>> toMaps() {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        list().forEach(model -> maps.add(Exposed.map(model)));
        return maps;
    }

    /** All of them as a JSON array; see {@link Repository#toJson}. */
    String toJson();

    /** A query for the rows of these models, to narrow, update or delete: {@code … where id = any(?)}. */
    Query<M> query();

    /** Other instances, as the database has them now, in the order of these; without those that are gone. */
    List<M> fresh();

    /**
     * Loads the relation for all of them, also where it is loaded: one statement for each level.
     *
     * @throws dev.elif.error.QueryException when the model keeps no loaded relations
     */
    <T> Models<M, K> load(Relation<M, T> relation);

    /** Loads the part of the relation that the narrowed query finds. */
    <T> Models<M, K> load(KeyedRelation<M, T> relation, UnaryOperator<Query<T>> narrow);

    /** Loads the relation to models of several types, and of each type what {@code narrow} says. */
    <T> Models<M, K> load(MorphToRelation<M, T> relation, UnaryOperator<EagerMorph<M, T>> narrow);

    /**
     * Reads a value of each and keeps it beside their columns, deleted models included: one statement. See {@link Query#withValue}.
     *
     * @throws dev.elif.error.QueryException when it has no name, or the model keeps nothing beside its columns
     */
    Models<M, K> loadValue(Selection<M, ?> value);

    /** Counts the related models of each: one statement. See {@link Query#withCount(KeyedRelation)}. */
    default Models<M, K> loadCount(KeyedRelation<M, ?> relation) {
        return loadValue(relation.count());
    }

    /** Loads the relation for those of them that have not loaded it. */
    <T> Models<M, K> loadMissing(Relation<M, T> relation);
}
