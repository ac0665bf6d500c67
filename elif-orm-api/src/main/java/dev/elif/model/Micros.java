package dev.elif.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** Times cut off at the microsecond, which is what a database keeps: it would round, and midnight is another day. */
final class Micros {

    private static final int NANOS = 1000;

    private static final Instant FIRST = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
    private static final Instant LAST = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);

    private Micros() {}

    static LocalTime of(LocalTime time) {
        return time.get(ChronoField.NANO_OF_SECOND) % NANOS == 0 ? time : time.truncatedTo(ChronoUnit.MICROS);
    }

    /** The end of the calendar is infinity. */
    static LocalDateTime of(LocalDateTime time) {
        return time.get(ChronoField.NANO_OF_SECOND) % NANOS == 0 || time.equals(LocalDateTime.MAX)
                ? time
                : time.truncatedTo(ChronoUnit.MICROS);
    }

    /** The ends of all time are infinity; before them there are instants that are in no calendar. */
    static Instant of(Instant time) {
        if (time.equals(Instant.MAX) || time.equals(Instant.MIN)) {
            return time;
        }
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new DateTimeException("No calendar reaches that far");
        }
        return time.get(ChronoField.NANO_OF_SECOND) % NANOS == 0 ? time : time.truncatedTo(ChronoUnit.MICROS);
    }
}
