package dev.elif.model;

import org.jspecify.annotations.Nullable;

/**
 * What lies between two bounds; a range type on PostgreSQL.
 *
 * <p>The database keeps ranges of whole numbers and days with their lower bound included and their upper one not; a column
 * counts what means the same as equal, {@link #equals} does not.
 *
 * @param lower where it begins; null for no bound
 * @param lowerIncluded whether {@code lower} belongs to it
 * @param upper where it ends; null for no bound
 * @param upperIncluded whether {@code upper} belongs to it
 * @param empty whether nothing belongs to it; the bounds are null then
 * @param <T> Integer, Long, BigDecimal, LocalDate, LocalDateTime or Instant
 */
public record Range<T extends Comparable<? super T>>(
        @Nullable T lower, boolean lowerIncluded, @Nullable T upper, boolean upperIncluded, boolean empty) {

    /** From {@code lower}, included, to {@code upper}, not included; null for no bound. */
    public static <T extends Comparable<? super T>> Range<T> closedOpen(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, lower != null, upper, false, false);
    }

    /** From {@code lower} to {@code upper}, both included; null for no bound. */
    public static <T extends Comparable<? super T>> Range<T> closed(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, lower != null, upper, upper != null, false);
    }

    /** Between {@code lower} and {@code upper}, neither included; null for no bound. */
    public static <T extends Comparable<? super T>> Range<T> open(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, false, upper, false, false);
    }

    /** All there is. */
    public static <T extends Comparable<? super T>> Range<T> unbounded() {
        return new Range<>(null, false, null, false, false);
    }

    /** Nothing. */
    public static <T extends Comparable<? super T>> Range<T> nothing() {
        return new Range<>(null, false, null, false, true);
    }

    /** Whether {@code value} belongs to it. */
    public boolean contains(T value) {
        int low = lower == null ? 1 : value.compareTo(lower);
        int high = upper == null ? -1 : value.compareTo(upper);
        return !empty && (lowerIncluded ? low >= 0 : low > 0) && (upperIncluded ? high <= 0 : high < 0);
    }
}
