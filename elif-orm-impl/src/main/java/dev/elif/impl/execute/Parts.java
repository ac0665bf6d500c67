package dev.elif.impl.execute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result that is read in parts. */
@FunctionalInterface
public interface Parts<R extends @Nullable Object> extends AutoCloseable {

    /** The next rows; an empty list at the end, when it is closed already. */
    List<R> next();

    /** Gives back what it holds; may be called again. */
    @Override
    default void close() {}
}
