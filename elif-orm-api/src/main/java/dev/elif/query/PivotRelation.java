package dev.elif.query;

import dev.elif.ast.Condition;
import dev.elif.ast.Path;
import dev.elif.error.ApiMessage;
import dev.elif.error.QueryException;
import dev.elif.model.Column;
import dev.elif.model.ModelType;
import dev.elif.model.Reach;
import dev.elif.model.Tuples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A relation of many to many, over rows between that repeat both keys.
 *
 * @param <S> the model that has the relation
 * @param <T> the related model
 * @param <P> what a row between is
 */
public abstract class PivotRelation<S, T, P> extends ToManyRelation<S, T> {

    private final Supplier<Between<S, T, P>> between;
    private volatile @Nullable Between<S, T, P> known;

    protected PivotRelation(
            String name,
            Supplier<ModelType<S>> source,
            Supplier<ModelType<T>> target,
            Supplier<Between<S, T, P>> between,
            @Nullable UnaryOperator<Query<T>> declared) {
        super(new Ends<>(name, source, target, () -> between.get().keys(name)), declared);
        this.between = between;
    }

    /** The rows between. */
    public final Between<S, T, P> between() {
        Between<S, T, P> found = known;
        if (found == null) {
            synchronized (between) {
                found = known == null ? between.get() : known;
                known = found;
            }
        }
        return found;
    }

    /**
     * The row between that led to a related model, in a query for these: {@code roles.where(User_.roles.pivot().to(…).eq(…))}.
     *
     * <p>It is the same join that the relation makes.
     */
    public final Reach<T, P> pivot() {
        Path.Join join = between().join(name());
        return path -> path.after(join);
    }

    @Override
    final Query<T> own(Query<T> all) {
        Between.Typed<P> typed = between().typed();
        return typed == null ? all : all.where(pivot().to(typed.column()).eq(typed.alias()));
    }

    /** Whether a related model is one of those. */
    final Condition<T> among(Collection<? extends T> models) {
        Set<List<?>> keys = new LinkedHashSet<>(models.size() * 2);
        models.forEach(model -> keys.add(key(model)));
        return Tuples.among(between().targetKey(), keys);
    }

    /** The key of a model to be related, by which rows between find it. */
    final List<?> key(T model) {
        List<?> key = Tuples.of(target(), between().targetKey(), model);
        if (key.contains(null)) {
            throw new QueryException(ApiMessage.UNSAVED, this, target().name());
        }
        return key;
    }

    /** What is read beside each related model: the key of the model that it belongs to, and the whole row between. */
    final List<Column<T, ?>> beside() {
        Between<S, T, P> rows = between();
        List<Column<T, ?>> columns = new ArrayList<>(keys().target());
        columns.addAll(rows.joined(name(), rows.type().columns()));
        return columns;
    }
}
