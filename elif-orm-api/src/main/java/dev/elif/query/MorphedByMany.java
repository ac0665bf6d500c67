package dev.elif.query;

/**
 * The models of one type that typed rows of a table between lead to: the posts of a tag, which has videos as well.
 *
 * <p>Like {@link BelongsToMany} in all else.
 *
 * @param <T> the related model
 */
public final class MorphedByMany<T> extends BelongsToMany<T> {

    MorphedByMany(Related<?, T> related, Pivots<?, T, Link> pivots) {
        super(related, pivots);
    }
}
