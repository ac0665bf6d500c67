package dev.elif.query;

import dev.elif.model.Column;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The other model holds a pair of columns, a type and a key: {@code Post_.comments}, by {@code comments.commentable_type}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class MorphManyRelation<S, T> extends ToManyRelation<S, T> {

    private MorphManyRelation(Ends<S, T> ends, UnaryOperator<Query<T>> declared) {
        super(ends, declared);
    }

    /**
     * Called by generated code.
     *
     * @param type the column of the type
     * @param alias what it holds for the model that has the relation
     * @param declared what the model says of the related rows beside that; null for nothing
     */
    public static <S, T> MorphManyRelation<S, T> of(
            Ends<S, T> ends, Column<T, String> type, String alias, @Nullable UnaryOperator<Query<T>> declared) {
        UnaryOperator<Query<T>> own = query -> query.withAttribute(type, alias);
        return new MorphManyRelation<>(ends, declared == null ? own : query -> declared.apply(own.apply(query)));
    }

    /** The handle of {@code model}: the body of its relation method. */
    public MorphMany<T> of(S model) {
        return new MorphMany<>(new Children<>(this, model));
    }
}
