package dev.elif.query;

import dev.elif.model.Relation;

/**
 * The foreign key is found in a table between: {@code Supplier_.history}, by {@code accounts.supplier_id}; of
 * several rows the first that is found counts.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class HasOneThroughRelation<S, T> extends Relation<S, T> {

    private HasOneThroughRelation(Ends<S, T> ends) {
        super(ends);
    }

    /** Called by generated code. */
    public static <S, T> HasOneThroughRelation<S, T> of(Ends<S, T> ends) {
        return new HasOneThroughRelation<>(ends);
    }

    /** The handle of {@code model}: the body of its relation method. */
    public HasOneThrough<T> of(S model) {
        return new HasOneThrough<>(Related.of(this, model));
    }

    @Override
    public boolean toMany() {
        return false;
    }
}
