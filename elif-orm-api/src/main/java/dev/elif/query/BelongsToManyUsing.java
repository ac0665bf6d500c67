package dev.elif.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The models that rows between lead to, which are models themselves: the teams of a user, by memberships.
 *
 * <p>Read at the first access, for all models of the same result at once; a model that several have is one instance for them all. The
 * list cannot be changed: the calls below change the rows between, each in a transaction, and what was loaded is read again at the next
 * access. Who is heard as an observer of a pivot model hears each row; else rows are written by one statement.
 *
 * @param <T> the related model
 * @param <P> the model of the rows between
 */
public final class BelongsToManyUsing<T, P> extends BelongsToMany<T> {

    private final Pivots<?, T, P> pivots;

    BelongsToManyUsing(Related<?, T> related, Pivots<?, T, P> pivots) {
        super(related, pivots);
        this.pivots = pivots;
    }

    /** The related models, each with the row between that leads to it. */
    public List<Attached<T, P>> attached() {
        return pivots.attached(related());
    }

    /** The rows between as a query to narrow and change; never kept. */
    public Query<P> pivots() {
        return pivots.rows();
    }

    /** Relates that model by a row that {@code fill} has seen before it is inserted. */
    public void attach(T model, Consumer<? super P> fill) {
        attach(List.of(model), fill);
    }

    /** Relates those models by rows that {@code fill} has seen before they are inserted. */
    public void attach(Collection<? extends T> models, Consumer<? super P> fill) {
        pivots.attachAll(pivots.keys(models), fill);
    }

    /** Changes the row between, and saves what differs: false when that model is not related. */
    public boolean updatePivot(T model, Consumer<? super P> change) {
        return pivots.update(pivots.key(model), change);
    }

    /** Relates those models and no others, by rows that {@code fill} has seen, those that are there already as well. */
    public Synced sync(Collection<? extends T> models, Consumer<? super P> fill) {
        return pivots.syncAll(pivots.keys(models), fill, true);
    }

    /** Relates the models of that map and no others, each by a row that its value has seen. */
    public Synced sync(Map<? extends T, ? extends Consumer<? super P>> models) {
        return pivots.syncEach(models, true);
    }

    /** Relates those models as well, by rows that {@code fill} has seen, those that are there already as well. */
    public Synced syncWithoutDetaching(Collection<? extends T> models, Consumer<? super P> fill) {
        return pivots.syncAll(pivots.keys(models), fill, false);
    }

    /** Saves a model and relates it by a row that {@code fill} has seen, both or neither. */
    public T save(T model, Consumer<? super P> fill) {
        return pivots.save(model, fill);
    }
}
