package dev.elif.query;

import dev.elif.ast.Lock;
import java.time.Duration;
import java.util.List;

/**
 * The calls of a query that say who answers it, and who else may have the rows meanwhile.
 *
 * @param <M> the model
 */
public abstract sealed class Routing<M> extends Arranging<M> permits Inspecting {

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

    /** With the rows of those tables locked, which need not be the model's own; as {@link #lock(Lock)} has it, and {@code of} behind it. */
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

    /**
     * Cancelled after that time with a {@link dev.elif.error.QueryTimeoutException}; so is each statement that loads its relations.
     *
     * <p>In whole seconds, rounded up: the driver cancels it over a connection of its own. In a transaction only a rollback can follow.
     *
     * @throws dev.elif.error.QueryException at once, when it is not longer than zero
     */
    public final Query<M> timeout(Duration atMost) {
        int unused = Manner.seconds(atMost);
        return query().with(new Step.Timeout(atMost));
    }

    /**
     * With a comment behind its SQL for those who watch the database, in the form of sqlcommenter: its key, {@code =}, and the value as in a URL.
     *
     * <p>Each statement that loads its relations has it, too. The last word on a key counts. Whatever value there is, it is data. A
     * value that is another each time keeps the server from preparing the statement.
     *
     * @throws dev.elif.error.QueryException at once, when the key is blank
     */
    public final Query<M> tag(String key, String value) {
        return query().with(new Step.Tag(Manner.key(key), value));
    }
}
