package dev.elif.query;

import java.util.Iterator;
import java.util.List;

/**
 * The models whose foreign key points at this one.
 *
 * <p>Read at the first access, for all models of the same result at once. The list cannot be changed: create and delete the
 * related models themselves.
 *
 * @param <T> the related model
 */
public final class HasMany<T> implements Iterable<T> {

    private final Related<?, T> related;

    HasMany(Related<?, T> related) {
        this.related = related;
    }

    /** The related models; empty for a model that has no key yet. */
    public List<T> list() {
        return related.models();
    }

    @Override
    public Iterator<T> iterator() {
        return list().iterator();
    }

    /** Whether the next access needs no query. */
    public boolean isLoaded() {
        return related.loaded();
    }

    /** The related models as a query to narrow; never kept. */
    public Query<T> query() {
        return related.query();
    }
}
