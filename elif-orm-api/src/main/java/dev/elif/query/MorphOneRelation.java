package dev.elif.query;

import dev.elif.model.Column;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The other model holds a pair of columns, a type and a key: {@code Post_.image}, by {@code images.imageable_type}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class MorphOneRelation<S, T> extends ToOneRelation<S, T> {

    private MorphOneRelation(Ends<S, T> ends, UnaryOperator<Query<T>> declared) {
        super(ends, declared);
    }

    /**
     * Called by generated code.
     *
     * @param type the column of the type
     * @param alias what it holds for the model that has the relation
     * @param declared what the model says of the related rows beside that; null for nothing
     */
    public static <S, T> MorphOneRelation<S, T> of(
            Ends<S, T> ends, Column<T, String> type, String alias, @Nullable UnaryOperator<Query<T>> declared) {
        UnaryOperator<Query<T>> own = query -> query.withAttribute(type, alias);
        return new MorphOneRelation<>(ends, declared == null ? own : query -> declared.apply(own.apply(query)));
    }

    /** The handle of {@code model}: the body of its relation method. */
    public MorphOne<T> of(S model) {
        return new MorphOne<>(new Children<>(this, model), null);
    }
}
