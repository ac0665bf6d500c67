package dev.elif.query;

import dev.elif.ast.Path;
import dev.elif.model.Reach;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A relation to at most one model, over which a query can reach: {@code Post_.user.to(User_.country).eq("FR")}.
 *
 * <p>Such a path joins by itself with a {@code left join}; equal paths share one.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 */
public abstract class ToOneRelation<S, T> extends KeyedRelation<S, T> implements Reach<S, T> {

    protected ToOneRelation(Ends<S, T> ends, @Nullable UnaryOperator<Query<T>> declared) {
        super(ends, declared);
    }

    @Override
    public final boolean toMany() {
        return false;
    }

    @Override
    public final Path path(Path path) {
        return path.after(join());
    }
}
