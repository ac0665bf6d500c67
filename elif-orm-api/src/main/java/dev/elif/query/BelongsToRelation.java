package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Tuples;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * This model holds the foreign key: {@code Post_.user}, by {@code posts.user_id}.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public final class BelongsToRelation<S, T> extends ToOneRelation<S, T> {

    private BelongsToRelation(Ends<S, T> ends, @Nullable UnaryOperator<Query<T>> declared) {
        super(ends, declared);
    }

    /** Called by generated code. */
    public static <S, T> BelongsToRelation<S, T> of(Ends<S, T> ends) {
        return new BelongsToRelation<>(ends, null);
    }

    /** Called by generated code, for a relation with a query of its own. */
    public static <S, T> BelongsToRelation<S, T> of(Ends<S, T> ends, UnaryOperator<Query<T>> declared) {
        return new BelongsToRelation<>(ends, declared);
    }

    @Override
    boolean belongsTo() {
        return true;
    }

    /**
     * Whether a model belongs to that one: {@code "user_id" = ?}.
     *
     * @throws QueryException at once, when it has no key yet
     */
    public Condition<S> is(T owner) {
        return Tuples.equal(keys().source(), key(owner));
    }

    /**
     * Whether a model belongs to one of those: {@code "user_id" = any(?)}; none does when there are none.
     *
     * @throws QueryException at once, when one of them has no key yet
     */
    public Condition<S> isIn(Collection<? extends T> owners) {
        Set<List<?>> keys = new LinkedHashSet<>(owners.size() * 2);
        owners.forEach(owner -> keys.add(key(owner)));
        return Tuples.among(keys().source(), keys);
    }

    private List<?> key(T owner) {
        List<?> key = Tuples.of(target(), keys().target(), owner);
        if (key.contains(null)) {
            throw new QueryException(ApiMessage.NO_OWNER, this, target().name());
        }
        return key;
    }

    /** The handle of {@code model}: the body of its relation method. */
    public BelongsTo<T> of(S model) {
        return new BelongsTo<>(Related.of(this, model), null);
    }
}
