package dev.elif.impl.runtime;

import dev.elif.error.LazyLoadingException;
import dev.elif.impl.load.KeyedLoader;
import dev.elif.impl.load.MorphLoader;
import dev.elif.impl.message.ImplMessage;
import dev.elif.model.LazyLoading;
import dev.elif.model.ModelState;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Siblings;
import dev.elif.model.Tuples;
import dev.elif.query.Eager;
import dev.elif.query.EagerMorph;
import dev.elif.query.KeyedRelation;
import dev.elif.query.Manner;
import dev.elif.query.MorphToRelation;
import dev.elif.query.PivotRelation;
import dev.elif.query.Query;
import dev.elif.query.QueryRunner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Loads relations: the conductor's part that goes from level to level. */
final class Loading {

    private final Conductor conductor;

    Loading(Conductor conductor) {
        this.conductor = conductor;
    }

    /** Loads for all siblings at once; a second thread that asks meanwhile waits and finds it done. */
    <S> ModelState.Loaded related(Relation<S, ?> relation, S model) {
        ModelType<S> type = relation.source();
        ModelState state = type.state(model);
        Siblings siblings = state == null ? null : state.siblings();
        if (state == null) {
            return alone(relation, model);
        }
        if (siblings == null) {
            all(relation, List.of(model));
            return loaded(relation, state, model);
        }
        if (siblings.policy() == LazyLoading.STRICT) {
            throw new LazyLoadingException(
                    ImplMessage.STRICT_LOADING, relation, siblings.size(), type.name(), relation.name());
        }
        if (siblings.policy() == LazyLoading.SINGLE) {
            all(relation, List.of(model));
            return loaded(relation, state, model);
        }
        synchronized (siblings) {
            ModelState.Loaded meanwhile = state.loaded(type.position(relation));
            if (meanwhile == null || !isFresh(relation, model, meanwhile)) {
                all(relation, missing(relation, model, siblings));
            }
        }
        return loaded(relation, state, model);
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
        loader.match(parents, read(loader, loader.plan(parents, eager.from(conductor)), eager));
    }

    private <S, T> List<T> read(KeyedLoader<S, T> loader, Optional<Query<T>> plan, Eager<S, T> eager) {
        List<T> related =
                plan.map(query -> query.list(loader.beside(), loader::read)).orElse(List.of());
        if (eager.relation() instanceof PivotRelation<S, T, ?> pivot) {
            remember(pivot.between().type(), loader.pivots());
        }
        return related;
    }

    private <P> void remember(ModelType<P> type, List<Object> pivots) {
        conductor.remember(
                type,
                pivots.stream().map(type.javaType()::cast).toList(),
                conductor.laziness().of(Manner.PLAIN));
    }

    private <S, T> Eager<S, T> everything(KeyedRelation<S, T> relation) {
        return Eager.of(relation, Query.of(relation.target(), conductor), UnaryOperator.identity());
    }

    private <S, T> ModelState.Loaded alone(Relation<S, T> relation, S model) {
        if (relation instanceof MorphToRelation<S, T> morph) {
            return read(List.of(model), EagerMorph.of(morph), Query.of(relation.source(), conductor))
                    .found(model);
        }
        Eager<S, T> all = everything(KeyedRelation.of(relation));
        KeyedLoader<S, T> loader = new KeyedLoader<>(all);
        Optional<Query<T>> plan = loader.plan(List.of(model), all.from(conductor))
                .map(query -> relation.toMany() ? query : query.limit(1));
        return loader.found(model, read(loader, plan, all));
    }

    private <S, T> void all(Relation<S, T> relation, List<S> parents) {
        if (relation instanceof MorphToRelation<S, T> morph) {
            read(parents, EagerMorph.of(morph), Query.of(relation.source(), conductor))
                    .match(parents);
        } else {
            load(parents, everything(KeyedRelation.of(relation)));
        }
    }

    /** A relation to models of several types that is loaded with {@code query} is read as that is. */
    <S, T> void load(Query<?> query, List<S> parents, EagerMorph<S, T> eager) {
        if (!parents.isEmpty()) {
            read(parents, eager, query).match(parents);
        }
    }

    /** One statement for each type that {@code parents} name. */
    private <S, T> MorphLoader<S, T> read(List<S> parents, EagerMorph<S, T> eager, Query<?> like) {
        MorphLoader<S, T> loader = new MorphLoader<>(eager.relation());
        loader.keys(parents).forEach((target, keys) -> read(loader, target, keys, eager, like));
        return loader;
    }

    private <S, T, U extends T> void read(
            MorphLoader<S, T> loader,
            MorphToRelation.Target<U> target,
            Set<List<?>> keys,
            EagerMorph<S, T> eager,
            Query<?> like) {
        ModelType<U> type = target.type().get();
        String home = eager.relation().source().database();
        QueryRunner there = type.database().equals(home) ? conductor : conductor.beside(type.database());
        Query<U> every = Query.of(type, there);
        Query<U> all = like.unscoped().tenant() ? every.withoutTenant() : every;
        loader.take(
                target.alias(),
                type,
                loader.plan(eager.narrowed(type, all, like.manner()), keys).list());
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

    private static <S> ModelState.Loaded loaded(Relation<S, ?> relation, ModelState state, S model) {
        ModelState.Loaded loaded = state.loaded(relation.source().position(relation));
        return loaded != null
                ? loaded
                : new ModelState.Loaded(
                        Tuples.of(relation.source(), relation.keys().source(), model), List.of());
    }

    private static boolean unloaded(@Nullable ModelState state, int position) {
        return state != null && state.loaded(position) == null;
    }

    private static <S> boolean isFresh(Relation<S, ?> relation, S model, ModelState.Loaded loaded) {
        List<?> now = Tuples.of(relation.source(), relation.keys().source(), model);
        return now.equals(loaded.key());
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> models(ModelState.Loaded loaded) {
        return (List<T>) loaded.models();
    }
}
