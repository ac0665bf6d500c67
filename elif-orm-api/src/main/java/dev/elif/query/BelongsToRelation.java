package dev.elif.query;

/**
 * This model holds the foreign key: {@code Post_.user}, by {@code posts.user_id}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class BelongsToRelation<S, T> extends ToOneRelation<S, T> {

    private BelongsToRelation(Ends<S, T> ends) {
        super(ends);
    }

    /** Called by generated code. */
    public static <S, T> BelongsToRelation<S, T> of(Ends<S, T> ends) {
        return new BelongsToRelation<>(ends);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public BelongsTo<T> of(S model) {
        return new BelongsTo<>(Related.of(this, model));
    }
}
