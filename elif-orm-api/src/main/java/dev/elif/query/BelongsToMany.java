package dev.elif.query;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * The models that rows of a table between lead to: the tags of a post.
 *
 * <p>Read at the first access, for all models of the same result at once; a model that several have is one instance for them all. The
 * list cannot be changed: the calls below change the rows between, each in a transaction, and what was loaded is read again at the next
 * access. Who is heard as an observer of a pivot model hears each row; else rows are written by one statement.
 *
 * @param <T> the related model
 */
public sealed class BelongsToMany<T> implements Iterable<T> permits BelongsToManyUsing, MorphToMany, MorphedByMany {

    private final Related<?, T> related;
    private final Pivots<?, T, ?> pivots;

    BelongsToMany(Related<?, T> related, Pivots<?, T, ?> pivots) {
        this.related = related;
        this.pivots = pivots;
    }

    /** The related models; empty for a model that has no key yet. */
    public final List<T> list() {
        return related.models();
    }

    @Override
    public final Iterator<T> iterator() {
        return list().iterator();
    }

    /** Whether the next access needs no query. */
    public final boolean isLoaded() {
        return related.loaded();
    }

    /** The related models as a query to narrow; never kept. */
    public final Query<T> query() {
        return related.query();
    }

    /**
     * Relates that model: {@code insert into "post_tag" ("post_id", "tag_id") values (?, ?)}.
     *
     * @throws dev.elif.error.QueryException when one of both has no key yet
     * @throws dev.elif.error.UniqueViolationException when it is related already, and the table has such a key
     */
    public final void attach(T model) {
        attach(List.of(model));
    }

    /** Relates those models: {@code insert into "post_tag" ("post_id", "tag_id") select … from unnest(?, ?)}. */
    public final void attach(Collection<? extends T> models) {
        pivots.attachAll(pivots.keys(models));
    }

    /** Relates the models with those keys, which are not read. */
    public final void attachKeys(Collection<?> keys) {
        pivots.attachAll(pivots.given(keys));
    }

    /** Takes that model out: {@code delete from "post_tag" where "post_id" = ? and "tag_id" = any(?)}. False when it was not related. */
    public final boolean detach(T model) {
        return detach(List.of(model)) > 0;
    }

    /** Takes those models out; how many were related. */
    public final long detach(Collection<? extends T> models) {
        return pivots.detach(pivots.keys(models));
    }

    /** Takes the models with those keys out; how many were related. */
    public final long detachKeys(Collection<?> keys) {
        return pivots.detach(pivots.given(keys));
    }

    /** Takes all models out: {@code delete from "post_tag" where "post_id" = ?}. */
    public final long detachAll() {
        return pivots.detachAll();
    }

    /**
     * Relates those models and no others: reads the rows there are, with this model locked, deletes those that are too many and inserts
     * those that are missing.
     *
     * <p>Of two that do so at once the second waits, and has the last word.
     */
    public final Synced sync(Collection<? extends T> models) {
        return pivots.syncAll(pivots.keys(models), true);
    }

    /** The same by keys. */
    public final Synced syncKeys(Collection<?> keys) {
        return pivots.syncAll(pivots.given(keys), true);
    }

    /** Relates those models as well, as far as they are not yet. */
    public final Synced syncWithoutDetaching(Collection<? extends T> models) {
        return pivots.syncAll(pivots.keys(models), false);
    }

    /** The same by keys. */
    public final Synced syncKeysWithoutDetaching(Collection<?> keys) {
        return pivots.syncAll(pivots.given(keys), false);
    }

    /** Relates those of them that are not, and takes out those that are. */
    public final Synced toggle(Collection<? extends T> models) {
        return pivots.toggleAll(pivots.keys(models));
    }

    /** The same by keys. */
    public final Synced toggleKeys(Collection<?> keys) {
        return pivots.toggleAll(pivots.given(keys));
    }

    /** Saves a model and relates it, both or neither. */
    public final T save(T model) {
        return pivots.save(model);
    }

    /** Saves models and relates them, all or none. */
    public final List<T> saveMany(Collection<? extends T> models) {
        return pivots.saveMany(models);
    }

    final Related<?, T> related() {
        return related;
    }
}
