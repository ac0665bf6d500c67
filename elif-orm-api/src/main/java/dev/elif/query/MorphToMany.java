package dev.elif.query;

/**
 * The models that typed rows of a table between lead to: the tags of a post, where videos have tags in the same table.
 *
 * <p>Like {@link BelongsToMany} in all else.
 *
 * @param <T> the related model
 */
public final class MorphToMany<T> extends BelongsToMany<T> {

    MorphToMany(Related<?, T> related, Pivots<?, T, Link> pivots) {
        super(related, pivots);
    }
}
