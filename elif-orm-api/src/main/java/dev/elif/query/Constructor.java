package dev.elif.query;

/**
 * Constructors by the number of their parameters: what {@code CountryStats::new} is to a
 * {@link Projecting#select select}.
 */
public final class Constructor {

    private Constructor() {}

    /** Makes an {@code R} of one value. */
    @FunctionalInterface
    public interface Of1<A, R> {
        R of(A a);
    }

    /** Makes an {@code R} of 2 values. */
    @FunctionalInterface
    public interface Of2<A, B, R> {
        R of(A a, B b);
    }

    /** Makes an {@code R} of 3 values. */
    @FunctionalInterface
    public interface Of3<A, B, C, R> {
        R of(A a, B b, C c);
    }

    /** Makes an {@code R} of 4 values. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, R> {
        R of(A a, B b, C c, D d);
    }

    /** Makes an {@code R} of 5 values. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, R> {
        R of(A a, B b, C c, D d, E e);
    }

    /** Makes an {@code R} of 6 values. */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, R> {
        R of(A a, B b, C c, D d, E e, F f);
    }

    /** Makes an {@code R} of 7 values. */
    @FunctionalInterface
    public interface Of7<A, B, C, D, E, F, G, R> {
        R of(A a, B b, C c, D d, E e, F f, G g);
    }

    /** Makes an {@code R} of 8 values. */
    @FunctionalInterface
    public interface Of8<A, B, C, D, E, F, G, H, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** Makes an {@code R} of 9 values. */
    @FunctionalInterface
    public interface Of9<A, B, C, D, E, F, G, H, I, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** Makes an {@code R} of 10 values. */
    @FunctionalInterface
    public interface Of10<A, B, C, D, E, F, G, H, I, J, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }
}
