package dev.elif.impl.execute;

import dev.elif.model.TemporalText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reads {@code 2025-01-31 12:30:00.123+02}; a formatter takes most of the time that a collected row takes. */
final class PrintedMoment {

    /** Where seconds end. */
    private static final int SECONDS = 19;

    private static final int NANO_DIGITS = 9;

    private PrintedMoment() {}

    static Instant of(String text) {
        return common(text) ? parsed(text) : TemporalText.instant(text);
    }

    /** Years of four digits of our era. */
    private static boolean common(String text) {
        return text.length() > SECONDS && text.charAt(4) == '-' && text.charAt(10) == ' ' && !text.endsWith("BC");
    }

    private static Instant parsed(String text) {
        int zone = SECONDS;
        while (text.charAt(zone) != '+' && text.charAt(zone) != '-') {
            zone++;
        }
        int nanos = 0;
        if (zone > SECONDS) {
            nanos = number(text, SECONDS + 1, zone);
            for (int digits = zone - SECONDS - 1; digits < NANO_DIGITS; digits++) {
                nanos *= 10;
            }
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, SECONDS),
                        nanos)
                .toInstant(ZoneOffset.of(text.substring(zone)));
    }

    private static int number(String text, int from, int until) {
        return Integer.parseInt(text, from, until, 10);
    }
}
