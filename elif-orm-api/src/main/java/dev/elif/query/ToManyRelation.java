package dev.elif.query;

import dev.elif.model.Relation;
import dev.elif.model.Selection;
import java.util.function.UnaryOperator;

/**
 * A relation to any number of models.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public abstract class ToManyRelation<S, T> extends Relation<S, T> {

    protected ToManyRelation(Ends<S, T> ends) {
        super(ends);
    }

    @Override
    public final boolean toMany() {
        return true;
    }

    /**
     * A value of the first of those related models that the narrowed query finds, to select, to order by or to group by:
     * {@code (select value from posts u where u.user_id = t.id and … order by … limit 1)}; null when there is none.
     *
     * <p>Global scopes of the related model hold in it. {@code User_.posts.value(count(), posts -> posts)} counts them.
     *
     * @param of a column or an aggregate of the related model
     * @throws dev.elif.error.QueryException when the statement is made, if the models are in two databases
     */
    public final <A> Selection<S, A> value(Selection<? super T, A> of, UnaryOperator<Query<T>> narrow) {
        return new RelatedValue<>(this, of, narrow);
    }
}
