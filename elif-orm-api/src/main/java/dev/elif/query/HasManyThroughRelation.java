package dev.elif.query;

/**
 * The foreign key is found in a table between: {@code Country_.posts}, by {@code users.country_code}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class HasManyThroughRelation<S, T> extends ToManyRelation<S, T> {

    private HasManyThroughRelation(Ends<S, T> ends) {
        super(ends);
    }

    /** Called by generated code. */
    public static <S, T> HasManyThroughRelation<S, T> of(Ends<S, T> ends) {
        return new HasManyThroughRelation<>(ends);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public HasManyThrough<T> of(S model) {
        return new HasManyThrough<>(Related.of(this, model));
    }
}
