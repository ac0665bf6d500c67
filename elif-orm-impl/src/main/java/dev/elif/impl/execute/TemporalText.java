package dev.elif.impl.execute;

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
 * Dates and times as text that PostgreSQL reads; only in arrays, where the driver has no other form for them.
 *
 * <p>What Java prints is right from the year 1 to 9999: outside it has a sign, where PostgreSQL wants more digits or an era.
 */
final class TemporalText {

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 9, SignStyle.NEVER)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter ERA = new DateTimeFormatterBuilder()
            .appendText(ChronoField.ERA, Map.of(0L, " BC", 1L, ""))
            .toFormatter(Locale.ROOT);

    private TemporalText() {}

    static String of(Object value) {
        if (value instanceof LocalDate date) {
            return DATE.format(date) + ERA.format(date);
        }
        if (value instanceof LocalDateTime dateTime) {
            return DATE.format(dateTime) + " " + dateTime.toLocalTime() + ERA.format(dateTime);
        }
        if (value instanceof Instant instant) {
            LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            return DATE.format(utc) + " " + utc.toLocalTime() + "Z" + ERA.format(utc);
        }
        return value.toString();
    }
}
