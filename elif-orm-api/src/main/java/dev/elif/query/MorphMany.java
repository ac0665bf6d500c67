package dev.elif.query;

/**
 * The models that point at this one among others of other types: the comments of a post.
 *
 * <p>Like {@link HasMany}, but the key is a pair of columns, the type and the key of what a row belongs to; see {@link MorphTo}.
 *
 * @param <T> the related model
 */
public final class MorphMany<T> extends HasMany<T> {

    MorphMany(Children<?, T> children) {
        super(children);
    }
}
