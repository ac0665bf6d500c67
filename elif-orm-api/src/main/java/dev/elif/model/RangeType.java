package dev.elif.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The types of columns that hold ranges, in the text that PostgreSQL reads and prints. */
public final class RangeType<T extends Comparable<? super T>> {

    public static final ColumnType<Range<Integer>> INTEGER =
            new RangeType<>(Integer::valueOf, bound -> Math.addExact(bound, 1)).stored("int4range");
    public static final ColumnType<Range<Long>> LONG =
            new RangeType<>(Long::valueOf, bound -> Math.addExact(bound, 1L)).stored("int8range");
    public static final ColumnType<Range<LocalDate>> DATE =
            new RangeType<>(LocalDate::parse, bound -> bound.plusDays(1)).stored("daterange");
    public static final ColumnType<Range<BigDecimal>> NUMERIC =
            new RangeType<>(BigDecimal::new, null).stored("numrange");
    public static final ColumnType<Range<LocalDateTime>> DATE_TIME =
            new RangeType<>(text -> LocalDateTime.parse(text.replace(' ', 'T')), null).stored("tsrange");

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm:ss", "+00")
            .toFormatter();

    public static final ColumnType<Range<Instant>> INSTANT =
            new RangeType<>(text -> MOMENT.parse(text, Instant::from), null).stored("tstzrange");

    private final Function<String, T> parser;
    private final @Nullable UnaryOperator<T> next;

    /** Bounds that have a {@code next} one are kept as the database keeps them. */
    private RangeType(Function<String, T> parser, @Nullable UnaryOperator<T> next) {
        this.parser = parser;
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
                + Objects.toString(range.lower(), "")
                + ","
                + Objects.toString(range.upper(), "")
                + (range.upperIncluded() ? "]" : ")");
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
        T lower = range.lower();
        T upper = range.upper();
        boolean included = range.lowerIncluded();
        boolean last = range.upperIncluded();
        if (next != null && lower != null && !included) {
            lower = next.apply(lower);
            included = true;
        }
        if (next != null && upper != null && last) {
            upper = next.apply(upper);
            last = false;
        }
        int order = lower == null || upper == null ? -1 : lower.compareTo(upper);
        boolean empty = range.empty() || order > 0 || (order == 0 && (!included || !last));
        return empty ? Range.nothing() : new Range<>(lower, included, upper, last, false);
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
