package dev.elif.query;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one model that points at this one among others of other types: the image of a post.
 *
 * <p>Like {@link HasOne}, but the key is a pair of columns, the type and the key of what a row belongs to; see {@link MorphTo}.
 *
 * @param <T> the related model
 */
public final class MorphOne<T> extends HasOne<T> {

    MorphOne(Children<?, T> children, @Nullable Supplier<? extends T> fallback) {
        super(children, fallback);
    }

    @Override
    public MorphOne<T> withDefault(Supplier<? extends T> other) {
        return new MorphOne<>(children(), other);
    }
}
