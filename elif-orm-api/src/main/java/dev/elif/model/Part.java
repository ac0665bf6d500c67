package dev.elif.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object that a model names by its class: a bean where a container has one, and otherwise made by its constructor. Safe for all
 * threads.
 *
 * @param <T> what it is used as
 */
final class Part<T> implements Supplier<T> {

    private final Class<?> type;
    private final Supplier<? extends T> constructor;
    private volatile @Nullable T instance;

    Part(Class<?> type, Supplier<? extends T> constructor) {
        this.type = type;
        this.constructor = constructor;
    }

    @Override
    public T get() {
        T present = instance;
        return present == null ? made() : present;
    }

    private synchronized T made() {
        T present = instance;
        if (present == null) {
            present = constructor.get();
            instance = present;
        }
        return present;
    }

    /** Takes what {@code source} has from now on. */
    @SuppressWarnings("unchecked") // The processor has checked what the class is.
    synchronized void provide(Function<Class<?>, ? extends Optional<?>> source) {
        instance = (T) source.apply(type).map(type::cast).orElse(null);
    }
}
