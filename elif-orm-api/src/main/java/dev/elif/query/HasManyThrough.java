package dev.elif.query;

import java.util.Iterator;
import java.util.List;

/**
 * The models that this one leads to over others: the posts of the users of a country.
 *
 * <p>Read at the first access, for all models of the same result at once: one join for each model between. Deleted rows and rows
 * out of scope lead nowhere; see {@link Query#withTrashedParents}. The list cannot be changed.
 *
 * @param <T> the related model
 */
public final class HasManyThrough<T> implements Iterable<T> {

    private final Related<?, T> related;

    HasManyThrough(Related<?, T> related) {
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
