package dev.elif.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The types of columns that hold ranges, in the text that PostgreSQL reads and prints. */
public final class RangeType<T extends Comparable<? super T>> {

    public static final ColumnType<Range<Integer>> INTEGER =
            new RangeType<>(Integer::valueOf, value -> value, bound -> Math.addExact(bound, 1)).stored("int4range");
    public static final ColumnType<Range<Long>> LONG =
            new RangeType<>(Long::valueOf, value -> value, bound -> Math.addExact(bound, 1L)).stored("int8range");
    public static final ColumnType<Range<LocalDate>> DATE =
            new RangeType<>(TemporalText::date, value -> value, bound -> bound.plusDays(1)).stored("daterange");
    public static final ColumnType<Range<BigDecimal>> NUMERIC =
            new RangeType<>(BigDecimal::new, value -> value, null).stored("numrange");
    public static final ColumnType<Range<LocalDateTime>> DATE_TIME =
            new RangeType<>(TemporalText::dateTime, Micros::of, null).stored("tsrange");

    public static final ColumnType<Range<Instant>> INSTANT =
            new RangeType<>(TemporalText::instant, Micros::of, null).stored("tstzrange");

    private final Function<String, T> parser;
    private final UnaryOperator<T> kept;
    private final @Nullable UnaryOperator<T> next;

    /** Bounds are stored as {@code kept}; those that have a {@code next} one are the same as the database keeps them. */
    private RangeType(Function<String, T> parser, UnaryOperator<T> kept, @Nullable UnaryOperator<T> next) {
        this.parser = parser;
        this.kept = kept;
        this.next = next;
    }

    private ColumnType<Range<T>> stored(String name) {
        return ColumnType.TEXT
                .mapped(Range.class, this::print, this::parse)
                .named(name)
                .comparedBy((left, right) -> same(canonical(left), canonical(right)));
    }

    private String print(Range<T> range) {
        if (range.empty()) {
            return "empty";
        }
        return (range.lowerIncluded() ? "[" : "(")
                + text(range.lower())
                + ","
                + text(range.upper())
                + (range.upperIncluded() ? "]" : ")");
    }

    private String text(@Nullable T bound) {
        return bound == null ? "" : TemporalText.of(kept.apply(bound));
    }

    private Range<T> parse(String text) {
        if (text.equals("empty")) {
            return Range.nothing();
        }
        int comma = text.indexOf(',');
        return new Range<>(
                bound(text.substring(1, comma)),
                text.startsWith("["),
                bound(text.substring(comma + 1, text.length() - 1)),
                text.endsWith("]"),
                false);
    }

    private @Nullable T bound(String text) {
        return text.isEmpty() ? null : parser.apply(text.replace("\"", ""));
    }

    private Range<T> canonical(Range<T> range) {
        T lower = range.lower() == null ? null : kept.apply(range.lower());
        T upper = range.upper() == null ? null : kept.apply(range.upper());
        boolean included = range.lowerIncluded();
        boolean last = range.upperIncluded();
        T behindLower = lower == null || included ? null : behind(lower);
        if (behindLower != null) {
            lower = behindLower;
            included = true;
        }
        T behindUpper = upper == null || !last ? null : behind(upper);
        if (behindUpper != null) {
            upper = behindUpper;
            last = false;
        }
        int order = lower == null || upper == null ? -1 : lower.compareTo(upper);
        boolean empty = range.empty() || order > 0 || (order == 0 && (!included || !last));
        return empty ? Range.nothing() : new Range<>(lower, included, upper, last, false);
    }

    /** Null where there is none: behind the last of all, too. */
    private @Nullable T behind(T bound) {
        try {
            return next == null ? null : next.apply(bound);
        } catch (ArithmeticException | DateTimeException last) {
            return null;
        }
    }

    private static <T extends Comparable<? super T>> boolean same(Range<T> left, Range<T> right) {
        return left.empty() == right.empty()
                && left.lowerIncluded() == right.lowerIncluded()
                && left.upperIncluded() == right.upperIncluded()
                && same(left.lower(), right.lower())
                && same(left.upper(), right.upper());
    }

    private static <T extends Comparable<? super T>> boolean same(@Nullable T left, @Nullable T right) {
        return left == null ? right == null : right != null && left.compareTo(right) == 0;
    }
}
