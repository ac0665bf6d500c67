package dev.elif.query;

import dev.elif.ast.Lock;
import java.util.List;

/**
 * The calls of a query that say who answers it, and who else may have the rows meanwhile.
 *
 * @param <M> the model
 */
public abstract sealed class Routing<M> extends Arranging<M> permits Scoping {

    Routing() {}

    /** The same query, asked of {@code place}, whatever database the model names; what it finds is saved and loads relations there. */
    public final Query<M> on(Place place) {
        return query().on(place.runner());
    }

    /** With the rows locked against other writers until the transaction ends: {@code … for update}. */
    public final Query<M> lockForUpdate() {
        return query().with(new Step.Locking(Lock.UPDATE));
    }

    /** With the rows locked against changes until the transaction ends: {@code … for share}. */
    public final Query<M> lockForShare() {
        return query().with(new Step.Locking(Lock.SHARE));
    }

    /** With the rows locked in that way until the transaction ends: {@code lock(Lock.UPDATE.skipLocked())}. */
    public final Query<M> lock(Lock lock) {
        return query().with(new Step.Locking(lock));
    }

    /** With the rows of those tables locked, which need not be the model's own: {@code … for update of "p"}. */
    public final Query<M> lock(Lock lock, Alias<?> table) {
        return lock(lock.of(List.of(table.name())));
    }

    /** Read by the writer, and so what is loaded with it: for what must be as it is now, where readers may lag behind. */
    public final Query<M> onWriter() {
        return query().with(new Step.Route(true));
    }

    /**
     * Read by a reader if there is one, as a query is by itself: takes back {@link #onWriter}.
     *
     * <p>Inside a transaction everything is read by the writer, and so is what locks or changes rows.
     */
    public final Query<M> onReader() {
        return query().with(new Step.Route(false));
    }
}
