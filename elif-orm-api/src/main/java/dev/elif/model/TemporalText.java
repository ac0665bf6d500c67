package dev.elif.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/**
 * Dates and times as the text that PostgreSQL reads and prints, where it is all there is: in arrays, ranges and copies.
 *
 * <p>What Java prints is right from the year 1 to 9999: outside it has a sign, where PostgreSQL wants more digits or an era. The
 * ends of Java's calendar are its {@code infinity}, as they are for the driver.
 */
public final class TemporalText {

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NEVER)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter ERA = new DateTimeFormatterBuilder()
            .appendText(ChronoField.ERA, Map.of(0L, " BC", 1L, ""))
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter DAY =
            new DateTimeFormatterBuilder().append(DATE).append(ERA).toFormatter(Locale.ROOT);

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .append(ERA)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter MOMENT = moment("+00");

    /** A text for no offset would be taken for the whole of {@code +00:09:21}. */
    private static final DateTimeFormatter PRINTED_MOMENT = moment("Z");

    private static final Map<Object, String> ENDS = Map.of(
            LocalDate.MAX, "infinity",
            LocalDate.MIN, "-infinity",
            LocalDateTime.MAX, "infinity",
            LocalDateTime.MIN, "-infinity",
            Instant.MAX, "infinity",
            Instant.MIN, "-infinity");

    private TemporalText() {}

    private static DateTimeFormatter moment(String noOffset) {
        return new DateTimeFormatterBuilder()
                .append(DATE)
                .appendLiteral(' ')
                .append(DateTimeFormatter.ISO_LOCAL_TIME)
                .appendOffset("+HH:mm:ss", noOffset)
                .append(ERA)
                .toFormatter(Locale.ROOT);
    }

    /** A date or time as PostgreSQL reads it; anything else as it prints itself. */
    public static String of(Object value) {
        if (value instanceof LocalDate date) {
            return ENDS.getOrDefault(date, DAY.format(date));
        }
        if (value instanceof LocalDateTime time) {
            return ENDS.getOrDefault(time, TIME.format(time));
        }
        if (value instanceof Instant instant) {
            return ENDS.containsKey(instant) ? ENDS.get(instant) : MOMENT.format(instant.atOffset(ZoneOffset.UTC));
        }
        return value.toString();
    }

    /** The opposite of {@link #of}. */
    public static LocalDate date(String text) {
        return switch (text) {
            case "infinity" -> LocalDate.MAX;
            case "-infinity" -> LocalDate.MIN;
            default -> DAY.parse(text, LocalDate::from);
        };
    }

    /** The opposite of {@link #of}. */
    public static LocalDateTime dateTime(String text) {
        return switch (text) {
            case "infinity" -> LocalDateTime.MAX;
            case "-infinity" -> LocalDateTime.MIN;
            default -> TIME.parse(text, LocalDateTime::from);
        };
    }

    /** The opposite of {@link #of}. */
    public static Instant instant(String text) {
        return switch (text) {
            case "infinity" -> Instant.MAX;
            case "-infinity" -> Instant.MIN;
            default -> PRINTED_MOMENT.parse(text, Instant::from);
        };
    }
}
