package dev.elif.impl.execute;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Refuses, as the database itself refuses what it does not reach, what the driver would make another value of in silence.
 *
 * <p>The ends of Java's calendar are its infinity. It makes that also of what lies before its first day or close to the end, and 0
 * of a number with too many digits.
 */
final class Limits {

    /** The SQL standard's "datetime field overflow". */
    private static final String OUT_OF_TIME = "22008";

    /** The SQL standard's "numeric value out of range". */
    private static final String OUT_OF_NUMBERS = "22003";

    /** PostgreSQL's documentation, "Numeric Types": digits before the point, and behind it. */
    private static final int BEFORE_POINT = 131_072;

    private static final int BEHIND_POINT = 16_383;

    /** The first of January 4713 BC. */
    private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);

    private static final LocalDateTime FIRST = FIRST_DAY.atStartOfDay();

    /** Far beyond what any database keeps, and far enough from the end. */
    private static final LocalDateTime LAST = LocalDateTime.of(900_000_000, 1, 1, 0, 0);

    private Limits() {}

    static BigDecimal number(BigDecimal number) throws SQLException {
        boolean kept = number.scale() <= BEHIND_POINT && (long) number.precision() - number.scale() <= BEFORE_POINT;
        return checked(number, kept, OUT_OF_NUMBERS);
    }

    static LocalDate date(LocalDate date) throws SQLException {
        boolean end = date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX);
        return checked(date, end || !date.isBefore(FIRST_DAY), OUT_OF_TIME);
    }

    static LocalDateTime dateTime(LocalDateTime time) throws SQLException {
        boolean end = time.equals(LocalDateTime.MIN) || time.equals(LocalDateTime.MAX);
        return checked(time, end || isWithin(time), OUT_OF_TIME);
    }

    static OffsetDateTime offset(Instant instant) throws SQLException {
        if (instant.equals(Instant.MAX)) {
            return OffsetDateTime.MAX;
        }
        if (instant.equals(Instant.MIN)) {
            return OffsetDateTime.MIN;
        }
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        return checked(time, isWithin(time.toLocalDateTime()), OUT_OF_TIME);
    }

    static Instant instant(OffsetDateTime time) {
        if (time.equals(OffsetDateTime.MAX)) {
            return Instant.MAX;
        }
        return time.equals(OffsetDateTime.MIN) ? Instant.MIN : time.toInstant();
    }

    private static boolean isWithin(LocalDateTime time) {
        return !time.isBefore(FIRST) && time.isBefore(LAST);
    }

    private static <T> T checked(T value, boolean kept, String state) throws SQLException {
        if (!kept) {
            throw new SQLException("The database does not reach that far", state);
        }
        return value;
    }
}
