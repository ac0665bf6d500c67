package dev.elif.tck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. Safe for all threads. */
public final class TestClock extends Clock {

    /** When every test begins; with nanoseconds, which no database keeps. */
    public static final Instant START = Instant.parse("2025-03-01T12:00:00.123456789Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return fixed(now, zone);
    }

    /** Moves to {@code moment}. */
    public void moveTo(Instant moment) {
        now = moment;
    }

    /** Moves on by {@code time}. */
    public void advance(Duration time) {
        now = now.plus(time);
    }
}
