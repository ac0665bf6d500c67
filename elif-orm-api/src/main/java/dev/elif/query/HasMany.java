package dev.elif.query;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * The models whose foreign key points at this one.
 *
 * <p>Read at the first access, for all models of the same result at once. The list cannot be changed, but what
 * is saved here stands in it.
 *
 * @param <T> the related model
 */
public sealed class HasMany<T> implements Iterable<T> permits MorphMany {

    private final Related<?, T> related;
    private final Children<?, T> children;

    HasMany(Children<?, T> children) {
        this.related = children.related();
        this.children = children;
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

    /** The related models as a query to narrow, never kept; models that it makes are related ones. */
    public final Query<T> query() {
        return related.query();
    }

    /**
     * A new model with the foreign key, and the values that the relation's own query gives; saves nothing.
     *
     * @throws dev.elif.error.QueryException when this model has no key yet
     */
    public final T make(T model) {
        return children.make(model);
    }

    /** Inserts a new model as a related one: {@code insert into "posts" ("user_id", …) values (?, …)}. */
    public final T create(T model) {
        return children.create(model);
    }

    /** Saves a model as a related one, wherever it belonged before; it is among those that are loaded then. */
    public final T save(T model) {
        return children.save(model);
    }

    /** Like {@link #save}, but fires no events. */
    public final T saveQuietly(T model) {
        return children.saveQuietly(model);
    }

    /** Inserts new models as related ones: by one statement, or one each in a transaction where somebody hears of each. */
    public final List<T> createMany(Collection<? extends T> models) {
        return children.createMany(models);
    }

    /** Saves models as related ones, all or none. */
    public final List<T> saveMany(Collection<? extends T> models) {
        return children.saveMany(models);
    }

    /** Like {@link #saveMany}, but fires no events. */
    public final List<T> saveManyQuietly(Collection<? extends T> models) {
        return children.saveManyQuietly(models);
    }
}
