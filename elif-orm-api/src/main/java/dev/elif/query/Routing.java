package dev.elif.query;

import dev.elif.ast.Select;

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
        return query().with(new Step.Locking(Select.Lock.UPDATE));
    }

    /** With the rows locked against changes until the transaction ends: {@code … for share}. */
    public final Query<M> lockForShare() {
        return query().with(new Step.Locking(Select.Lock.SHARE));
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
