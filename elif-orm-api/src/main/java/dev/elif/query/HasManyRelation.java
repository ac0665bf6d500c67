package dev.elif.query;

/**
 * The other model holds the foreign key: {@code User_.posts}, by {@code posts.user_id}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class HasManyRelation<S, T> extends ToManyRelation<S, T> {

    private HasManyRelation(Ends<S, T> ends) {
        super(ends);
    }

    /** Called by generated code. */
    public static <S, T> HasManyRelation<S, T> of(Ends<S, T> ends) {
        return new HasManyRelation<>(ends);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public HasMany<T> of(S model) {
        return new HasMany<>(Related.of(this, model));
    }
}
