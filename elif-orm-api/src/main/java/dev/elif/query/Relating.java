package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.LazyLoading;
import dev.elif.model.ModelType;
import dev.elif.model.Relation;
import dev.elif.model.Selection;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The calls of a query that have to do with related models: which to load with the models, which there must be, what to count.
 *
 * <p>Soft deletes, global scopes and the tenant of the related models hold in whatever is asked of them.
 *
 * @param <M> the model
 */
public abstract sealed class Relating<M> extends Scoping<M> permits Changing {

    Relating() {}

    // ---- loaded with the models ------------------------------------------------------------------------------------

    /** With the relation loaded, by one statement for all models: {@code select … from "posts" where … "user_id" = any(?)}. */
    public final <T> Query<M> with(Relation<M, T> relation) {
        return relation instanceof MorphToRelation<M, T> morph
                ? with(morph, UnaryOperator.identity())
                : with(KeyedRelation.of(relation), UnaryOperator.identity());
    }

    /**
     * With that relation to models of several types loaded, by one statement for each type among the models; {@code narrow} says more
     * of a type: {@code with(Comment_.commentable, to -> to.on(Post.class, post -> post.with(Post_.user)))}.
     *
     * @throws QueryException at once, when the model keeps no loaded relations
     */
    public final <T> Query<M> with(MorphToRelation<M, T> relation, UnaryOperator<EagerMorph<M, T>> narrow) {
        kept(relation);
        return query().with(new Step.WithMorph(narrow.apply(EagerMorph.of(relation))));
    }

    private void kept(Relation<M, ?> relation) {
        ModelType<M> type = query().type();
        if (!type.tracked()) {
            throw new QueryException(ApiMessage.NO_STATE, type.name(), relation.name());
        }
    }

    /** With both relations loaded, by one statement each. */
    public final Query<M> with(Relation<M, ?> first, Relation<M, ?> second) {
        return with(first).with(second);
    }

    /**
     * With those models of the relation loaded that the narrowed query finds, and what it loads of its own.
     *
     * <p>Limit and offset in it hold for each model: {@code from (select …, row_number() over (partition by "user_id" …) …) t}. Naming
     * a relation again replaces how it is loaded.
     *
     * @throws QueryException at once, when the model keeps no loaded relations
     */
    public final <T> Query<M> with(KeyedRelation<M, T> relation, UnaryOperator<Query<T>> narrow) {
        kept(relation);
        return query().with(new Step.With(Eager.of(relation, Query.of(relation.target(), runner()), narrow)));
    }

    /** With the relations along a path of names loaded: {@code "posts.comments"}; an unknown one is an error at once. */
    public final Query<M> with(String path) {
        return Named.with(query(), query().type(), path);
    }

    /**
     * What happens when a relation of its models is asked for that was not loaded, and of theirs; without it what the configuration says,
     * and by itself {@link LazyLoading#BATCH}.
     */
    public final Query<M> lazily(LazyLoading policy) {
        return query().with(new Step.Lazily(policy));
    }

    // ---- that there must be ----------------------------------------------------------------------------------------

    /** Models that have a related one: {@code where exists (select 1 from "posts" u where u."user_id" = t."id")}. */
    public final Query<M> has(KeyedRelation<M, ?> relation) {
        return query().where(relation.exists());
    }

    /** Models that have a related one along the path of names, {@code "posts.comments"}; an unknown one is an error at once. */
    public final Query<M> has(String path) {
        return query().where(Named.exists(query().type(), path));
    }

    /** Models that have no related one: {@code where not (exists (select 1 from "posts" u where u."user_id" = t."id"))}. */
    public final Query<M> doesntHave(KeyedRelation<M, ?> relation) {
        return query().where(relation.exists().not());
    }

    /** Models that have no related one along the path of names, {@code "posts.comments"}; an unknown one is an error at once. */
    public final Query<M> doesntHave(String path) {
        return query().where(Named.exists(query().type(), path).not());
    }

    /** Models of which the narrowed query finds a related one: {@code where exists (select 1 from "posts" u where u."status" = ? and …)}. */
    public final <T> Query<M> whereHas(KeyedRelation<M, T> relation, UnaryOperator<Query<T>> narrow) {
        return query().where(relation.exists(narrow));
    }

    /** Models of which the narrowed query finds no related one: {@code where not (exists (select 1 from "posts" u where u."status" = ? and …))}. */
    public final <T> Query<M> whereDoesntHave(KeyedRelation<M, T> relation, UnaryOperator<Query<T>> narrow) {
        return query().where(relation.exists(narrow).not());
    }

    /** Models that have a related one for which the condition holds: {@code where exists (select 1 from "posts" u where u."status" = ? and …)}. */
    public final <T> Query<M> whereRelation(KeyedRelation<M, T> relation, Condition<? super T> condition) {
        return whereHas(relation, related -> related.where(condition));
    }

    /** Models that have no related one for which the condition holds: {@code where not (exists (select 1 from "posts" u where u."status" = ? and …))}. */
    public final <T> Query<M> whereDoesntHaveRelation(KeyedRelation<M, T> relation, Condition<? super T> condition) {
        return whereDoesntHave(relation, related -> related.where(condition));
    }

    /** Models of which the narrowed query finds a related one, {@code where exists (…)}, with those loaded that it finds. */
    public final <T> Query<M> withWhereHas(KeyedRelation<M, T> relation, UnaryOperator<Query<T>> narrow) {
        return whereHas(relation, narrow).with(relation, narrow);
    }

    /**
     * Models that belong to that one: {@code where "user_id" = ?}.
     *
     * @throws QueryException at once, when it has no key yet
     */
    public final <T> Query<M> whereBelongsTo(BelongsToRelation<M, T> relation, T owner) {
        return query().where(relation.is(owner));
    }

    /** Models that belong to one of those: {@code where "user_id" = any(?)}; none when there are none. */
    public final <T> Query<M> whereBelongsTo(BelongsToRelation<M, T> relation, Collection<? extends T> owners) {
        return query().where(relation.isIn(owners));
    }

    /**
     * Models that are tied to that one: {@code where exists (select 1 from "tags" u left join "post_tag" … where u."id" = any(?) and …)}.
     *
     * @throws QueryException at once, when it has no key yet
     */
    public final <T> Query<M> whereAttachedTo(PivotRelation<M, T, ?> relation, T related) {
        return whereAttachedTo(relation, List.of(related));
    }

    /** Models that are tied to one of those: {@code where exists (select 1 from "tags" u left join "post_tag" … where u."id" = any(?) and …)}. */
    public final <T> Query<M> whereAttachedTo(PivotRelation<M, T, ?> relation, Collection<? extends T> related) {
        return whereRelation(relation, relation.among(related));
    }

    /** Models that belong to one of that type that is there: {@code where (t."reactable_type" = ? and exists (select 1 from "photos" u where …))}. */
    public final <T, U extends T> Query<M> hasMorph(MorphToRelation<M, T> relation, Class<U> owners) {
        return query().where(relation.exists(owners));
    }

    /** Models that belong to one of that type that the narrowed query finds: {@code where (t."reactable_type" = ? and exists (select 1 from "photos" u where …))}. */
    public final <T, U extends T> Query<M> whereHasMorph(
            MorphToRelation<M, T> relation, Class<U> owners, UnaryOperator<Query<U>> narrow) {
        return query().where(relation.exists(owners, narrow));
    }

    /** Models that belong to none of that type that the narrowed query finds: {@code where not ((t."reactable_type" = ? and exists (select 1 from "photos" u where …)))}. */
    public final <T, U extends T> Query<M> whereDoesntHaveMorph(
            MorphToRelation<M, T> relation, Class<U> owners, UnaryOperator<Query<U>> narrow) {
        return query().where(relation.exists(owners, narrow).not());
    }

    /**
     * Models that belong to that one: {@code where ("reactable_type" = ? and "reactable_id" = ?)}.
     *
     * @throws QueryException at once, when it has no key yet
     */
    public final <T> Query<M> whereMorphedTo(MorphToRelation<M, T> relation, T owner) {
        return query().where(relation.is(owner));
    }

    /** Models that belong to another one or to nothing: {@code where (not (("reactable_type" = ? and "reactable_id" = ?)) or "reactable_type" is null)}. */
    public final <T> Query<M> whereNotMorphedTo(MorphToRelation<M, T> relation, T owner) {
        return query().where(relation.is(owner).not().or(relation.type().isNull()));
    }

    // ---- read beside the models ------------------------------------------------------------------------------------

    /**
     * With that value of each model, {@code select …, (select max(u."published_on") from "posts" u where …) as "postsMaxPublishedOn"},
     * which is read beside its columns and kept under its name.
     *
     * <p>{@link ActiveRecord#value} and {@link RelatedNumber#of} tell it. A later value of the same name replaces an earlier one.
     *
     * @throws QueryException at once, when it has no name, or the model keeps nothing beside its columns
     */
    public final Query<M> withValue(Selection<M, ?> value) {
        return query().with(new Step.Valued(Beside.checked(query().type(), value)));
    }

    /** With the number of related models: {@code select …, (select count(*) from "posts" u where u."user_id" = t."id") as "postsCount"}. */
    public final Query<M> withCount(KeyedRelation<M, ?> relation) {
        return withValue(relation.count());
    }

    /** With the number of those related models that the narrowed query finds. */
    public final <T> Query<M> withCount(KeyedRelation<M, T> relation, UnaryOperator<Query<T>> narrow) {
        return withValue(relation.count(narrow));
    }

    /** With whether there are related models: {@code select …, (exists (select 1 from "posts" u where …)) as "postsExists"}. */
    public final Query<M> withExists(KeyedRelation<M, ?> relation) {
        return withValue(relation.existence());
    }
}
