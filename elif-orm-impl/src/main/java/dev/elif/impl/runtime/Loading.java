package dev.elif.impl.runtime;

import dev.elif.impl.load.KeyedLoader;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Siblings;
import dev.elif.model.Tuples;
import dev.elif.query.Eager;
import dev.elif.query.KeyedRelation;
import dev.elif.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Loads relations: the conductor's part that goes from level to level. */
final class Loading {

    private final Conductor conductor;

    Loading(Conductor conductor) {
        this.conductor = conductor;
    }

    /** Loads for all siblings at once; a second thread that asks meanwhile waits and finds it done. */
    <S, T> List<T> related(KeyedRelation<S, T> relation, S model) {
        ModelType<S> type = relation.source();
        ModelState state = type.state(model);
        Siblings siblings = state == null ? null : state.siblings();
        if (state == null) {
            return alone(relation, model);
        }
        if (siblings == null) {
            load(List.of(model), everything(relation));
            return loaded(relation, state);
        }
        synchronized (siblings) {
            ModelState.Loaded meanwhile = state.loaded(type.position(relation));
            if (meanwhile == null || !isFresh(relation, model, meanwhile)) {
                load(missing(relation, model, siblings), everything(relation));
            }
        }
        return loaded(relation, state);
    }

    /** What {@code model} has loaded of {@code relation} and still points at; nothing when it has not. */
    <S, T> List<T> loaded(Relation<S, T> relation, S model) {
        ModelState state = relation.source().state(model);
        ModelState.Loaded kept =
                state == null ? null : state.loaded(relation.source().position(relation));
        return kept == null || !isFresh(relation, model, kept) ? List.of() : models(kept);
    }

    /** A relation that is loaded with {@code query} is read as that is. */
    <S, T> void load(Query<?> query, List<S> parents, Eager<S, T> eager) {
        Eager<S, T> routed = eager.in(query.manner());
        load(parents, query.unscoped().tenant() ? routed.withoutTenant() : routed);
    }

    /** Loads a relation of all parents by one statement, and what it loads of its own. */
    <S, T> void load(List<S> parents, Eager<S, T> eager) {
        KeyedLoader<S, T> loader = new KeyedLoader<>(eager);
        Optional<Query<T>> plan = parents.isEmpty() ? Optional.empty() : loader.plan(parents, eager.from(conductor));
        List<List<?>> keys = new ArrayList<>();
        List<T> related =
                plan.map(query -> query.list(eager.joined(), keys::add)).orElse(List.of());
        loader.match(parents, related, eager.joined().isEmpty() ? loader.keys(related) : keys);
    }

    private <S, T> Eager<S, T> everything(KeyedRelation<S, T> relation) {
        return Eager.of(relation, Query.of(relation.target(), conductor), UnaryOperator.identity());
    }

    private <S, T> List<T> alone(KeyedRelation<S, T> relation, S model) {
        Eager<S, T> all = everything(relation);
        return new KeyedLoader<>(all)
                .plan(List.of(model), all.from(conductor))
                .map(query -> relation.toMany() ? query : query.limit(1))
                .map(Query::list)
                .orElse(List.of());
    }

    /** The siblings that still need the relation; {@code model} among them in any case. */
    private <S> List<S> missing(Relation<S, ?> relation, S model, Siblings siblings) {
        ModelType<S> type = relation.source();
        int position = type.position(relation);
        return siblings.alive().stream()
                .map(type.javaType()::cast)
                .filter(sibling -> sibling == model || unloaded(type.state(sibling), position))
                .toList();
    }

    private static <S, T> List<T> loaded(Relation<S, T> relation, ModelState state) {
        ModelState.Loaded loaded = state.loaded(relation.source().position(relation));
        return loaded == null ? List.of() : models(loaded);
    }

    private static boolean unloaded(@Nullable ModelState state, int position) {
        return state != null && state.loaded(position) == null;
    }

    private static <S> boolean isFresh(Relation<S, ?> relation, S model, ModelState.Loaded loaded) {
        List<?> now = Tuples.of(relation.source(), relation.keys().source(), model);
        return !now.contains(null) && now.equals(loaded.key());
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> models(ModelState.Loaded loaded) {
        return (List<T>) loaded.models();
    }
}
